import type { PlainDate } from './plain-date.ts';

/** What a clock and a calendar show at an instant in a zone. */
export interface Civil {
  readonly date: PlainDate;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Seconds east of UTC. */
  readonly offset: number;
}

// Constructing a formatter costs more than a thousand uses of it.
const formatters = new Map<string, Intl.DateTimeFormat>();

/** The civil time of an instant (milliseconds since the epoch) in an IANA zone. Throws RangeError for a zone the machine does not know. */
export function civilAt(instant: number, zone: string): Civil {
  const second = Math.floor(instant / 1000) * 1000;
  const local = second + offsetAt(second, zone) * 1000;
  const at = new Date(local);
  return {
    date: at.toISOString().slice(0, 10),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
    offset: (local - second) / 1000,
  };
}

/** Seconds east of UTC in a zone at an instant given in whole seconds, as milliseconds. */
export function offsetAt(instant: number, zone: string): number {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, formatter);
  }
  // 'M/D/YYYY, HH:MM:SS': splitting digits is several times faster than formatToParts.
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = (formatter.format(instant).match(/\d+/g) ?? []).map(
    Number,
  );
  return (Date.UTC(year, month - 1, day, hour, minute, second) - instant) / 1000;
}

/** '+08:00' for 28 800; seconds are written only where a zone has them. */
export function formatOffset(seconds: number): string {
  const size = Math.abs(seconds);
  const parts = [Math.floor(size / 3600), Math.floor(size / 60) % 60, ...(size % 60 ? [size % 60] : [])];
  return `${seconds < 0 ? '-' : '+'}${parts.map((part) => String(part).padStart(2, '0')).join(':')}`;
}

/** Seconds east of UTC of '+08:00' or '-00:44:30'. */
export function offsetSeconds(offset: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60 + seconds);
}
