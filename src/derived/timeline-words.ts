import type { When } from '../domain/time/when.ts';
import { formatDate, monthName } from '../domain/time/words.ts';

/** 'May 2026' for '2026-05', '2026' for '2026'. */
export function monthWords(key: string): string {
  return key.length === 4 ? key : `${monthName(`${key}-01`)} ${key.slice(0, 4)}`;
}

/** What stands in the place of a day for an event whose day is not known: '1 to 19 May' / 'Some day between'. */
export function vagueHeading(when: When): { readonly main: string; readonly sub: string } {
  if (when.kind === 'date') {
    const only = { day: 'Around', month: 'Month only', quarter: 'Quarter only', year: 'Year only', decade: 'Decade only' };
    return { main: only[when.precision], sub: spanWords(when.first, when.last) };
  }
  if (when.first && when.last) return { main: betweenWords(when.first, when.last), sub: 'Some day between' };
  if (when.first) return { main: `From ${formatDate(when.first, 'medium')}`, sub: 'End not known' };
  return { main: when.last ? `Until ${formatDate(when.last, 'medium')}` : 'Not known', sub: 'Beginning not known' };
}

function betweenWords(first: string, last: string): string {
  if (first.slice(0, 7) === last.slice(0, 7)) return `${Number(first.slice(8))} to ${formatDate(last, 'short')}`;
  const style = first.slice(0, 4) === last.slice(0, 4) ? 'short' : 'medium';
  return `${formatDate(first, style)} to ${formatDate(last, style)}`;
}

function spanWords(first: string | null, last: string | null): string {
  if (!first || !last) return '';
  const [from, to] = [monthWords(first.slice(0, 7)), monthWords(last.slice(0, 7))];
  return from === to ? from : `${from} to ${to}`;
}
