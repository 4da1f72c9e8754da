import type { PlainDate } from './time/plain-date.ts';
import { parsePlainDate } from './time/plain-date.ts';

/** The host of the Wayback Machine. It keeps copies of every other host's pages, so the list of hosts says nothing about it. */
export const WAYBACK_HOST = 'web.archive.org';

const COPY = /^https:\/\/web\.archive\.org\/web\/(\d{4})(\d{2})(\d{2})\d{6}(?:[a-z]{2}_)?\/(https?:\/\/.+)$/;

/** Whether an address is the Wayback Machine's copy of a page, and of that page alone. */
export function isCopyOf(archived: string, url: string): boolean {
  const original = COPY.exec(archived)?.[4];
  return original !== undefined && bare(original) === bare(url);
}

/** The day of a copy in the Wayback Machine; null for any other address. */
export function dayOfCopy(archived: string): PlainDate | null {
  const [, year, month, day] = COPY.exec(archived) ?? [];
  return parsePlainDate(`${year}-${month}-${day}`);
}

/** Address of the Wayback Machine's copy of a page; `timestamp` has fourteen digits. */
export function copyAddress(timestamp: string, url: string): string {
  return `https://${WAYBACK_HOST}/web/${timestamp}/${url}`;
}

/** An address without what archives write differently: the scheme, www, the standard port, a slash at the end, the place on the page. */
function bare(url: string): string {
  return url
    .replace(/#.*$/, '')
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/^([^/]*):(80|443)(?=\/|$)/, '$1')
    .replace(/\/$/, '');
}
