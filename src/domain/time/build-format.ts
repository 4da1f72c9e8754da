import { formatInTimeZone } from 'date-fns-tz';
import { formatClock } from './words.ts';
import type { Civil } from './zoned.ts';
import { formatOffset, offsetSeconds } from './zoned.ts';

/** The civil time of an instant (milliseconds since the epoch) in an IANA zone. Throws where the host's zone is not UTC. */
export function formatInstant(instant: number, zone: string): Civil {
  assertHostIsUtc();
  const [date = '', hour = '', minute = '', second = '', offset = ''] = formatInTimeZone(
    instant,
    zone,
    'yyyy-MM-dd HH mm ss xxx',
  ).split(' ');
  return { date, hour: Number(hour), minute: Number(minute), second: Number(second), offset: offsetSeconds(offset) };
}

/** '2026-05-20T04:00+08:00', for the datetime attribute of <time>. Throws where the host's zone is not UTC. */
export function formatDateTime(instant: number, zone: string): string {
  const { date, hour, minute, offset } = formatInstant(instant, zone);
  return `${date}T${formatClock(hour, minute, '24')}${formatOffset(offset)}`;
}

let asserted = false;

// date-fns-tz goes through the host's own clock: under America/New_York an instant in the hour that is skipped there comes out an hour off.
function assertHostIsUtc(): void {
  if (asserted) return;
  const host = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (host !== 'UTC')
    throw new Error(
      `Times can be formatted only where the time zone of the machine is UTC, and it is ${host}. Run the command with TZ=UTC.`,
    );
  asserted = true;
}
