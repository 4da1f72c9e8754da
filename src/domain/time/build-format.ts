import { formatInTimeZone } from 'date-fns-tz';

/**
 * An instant as <time datetime> takes it: '2026-05-20T04:00+08:00'. The one door to date-fns-tz, used at build time only: it is
 * exact for every instant only where the host zone is UTC, so any other host zone is refused.
 */
export function formatDateTime(instant: number, zone: string): string {
  assertUtc();
  return formatInTimeZone(instant, zone, "yyyy-MM-dd'T'HH:mmxxx");
}

function assertUtc(): void {
  const host = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (host !== 'UTC' && host !== 'Etc/UTC')
    throw new Error(`The host time zone is ${host}, but times are formatted under UTC only. Set the environment variable TZ to UTC.`);
}
