import type { CivilDate } from './civil-date.ts';
import type { PlainDate } from './plain-date.ts';
import type { Point } from './when-point.ts';
import { formatClock, formatDate, formatOffsetWords, monthName } from './words.ts';
import { cityOf } from './zone-city.ts';
import { civilAt } from './zoned.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth'] as const;

/** A clock as read somewhere. */
export interface ReadClock {
  readonly date: PlainDate;
  readonly hour: number;
  readonly minute: number;
  /** '24' in UTC, where nobody reads am and pm. */
  readonly style: '12' | '24';
  /** 'Singapore' and 'UTC+8'; null for the local time in each place. */
  readonly where: { readonly place: string; readonly offset: string } | null;
}

/** What a clock shows at a point: an instant as read in `zone`, or in its own where that is null; a wall time as it is. */
export function readClock(point: Exclude<Point, CivilDate>, zone: string | null, place: string | undefined): ReadClock {
  if (point.kind === 'wall')
    return {
      date: point.local.slice(0, 10),
      hour: Number(point.local.slice(11, 13)),
      minute: Number(point.local.slice(14, 16)),
      style: '12',
      where: null,
    };
  const shown = zone ?? point.zone;
  const { date, hour, minute, offset } = civilAt(point.instant, shown);
  return {
    date,
    hour,
    minute,
    style: shown === 'UTC' ? '24' : '12',
    where: { place: place ?? cityOf(shown), offset: shown === 'UTC' ? 'UTC' : formatOffsetWords(offset) },
  };
}

/** '4:00 am', in UTC '20:00'. */
export function formatHour({ hour, minute, style }: ReadClock): string {
  return formatClock(hour, minute, style);
}

/** '4:00 and 5:00 am' or '11:30 am and 1:00 pm': am or pm once when it is the same. */
export function formatHours(start: ReadClock, end: ReadClock, joint: string): string {
  const [from, to] = [formatHour(start), formatHour(end)];
  return `${from.slice(-3) === to.slice(-3) && start.style === '12' ? from.slice(0, -3) : from}${joint}${to}`;
}

/** ', Singapore (UTC+8)', ' UTC' or ' local time in each place', to follow a clock time. Two offsets where the clocks changed in between. */
export function formatWhere(start: ReadClock, end: ReadClock = start): string {
  if (!start.where || !end.where) return ' local time in each place';
  const [{ place, offset }, last] = [start.where, end.where.offset];
  if (offset === 'UTC') return ' UTC';
  const offsets = offset === last ? offset : `${offset} to ${last}`;
  return place === offsets ? ` ${offsets}` : `, ${place} (${offsets})`;
}

/** '20 May 2026', 'May 2026', 'second quarter of 2026', '2026', '2020s'; in style 'short' without the year where there is more than that. */
export function formatCivilDate({ precision, first }: CivilDate, style: 'medium' | 'short'): string {
  const year = String(Number(first.slice(0, 4)));
  switch (precision) {
    case 'day':
      return formatDate(first, style);
    case 'month':
      return style === 'short' ? monthName(first) : `${monthName(first)} ${year}`;
    case 'quarter':
      return `${ORDINALS[Math.floor(Number(first.slice(5, 7)) / 3)] ?? ''} quarter${style === 'short' ? '' : ` of ${year}`}`;
    case 'year':
      return year;
    case 'decade':
      return `${year}s`;
  }
}

/** 'the ' before a quarter or a decade in running text. */
export function articleOf({ precision }: CivilDate): string {
  return precision === 'quarter' || precision === 'decade' ? 'the ' : '';
}
