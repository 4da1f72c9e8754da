import type { CivilDate } from '../../domain/time/civil-date.ts';
import { articleOf, formatCivilDate, readClock } from '../../domain/time/point-words.ts';
import type { Point, When } from '../../domain/time/when.ts';
import { formatClock } from '../../domain/time/words.ts';
import { formatApDate } from './citation-dates.ts';

/**
 * A time as a news agency writes it, as precise as it was reported, a known hour in UTC as well:
 * '4 a.m. on May 20, 2026, in Singapore (UTC+8), or 20:00 UTC on May 19, 2026'. `nameClock` names the place whose clock a zone is.
 */
export function formatApWhen(when: When, nameClock: (zone: string) => string): string {
  const mark = `${when.uncertain ? 'possibly ' : ''}${when.approximate ? 'around ' : ''}`;
  if (when.kind !== 'interval') return `${mark}${formatPoint(when, nameClock)}`;
  const [from, to] = [when.start, when.end].map((end) => end && formatPoint(end, nameClock));
  if (from && to) return `${mark}between ${from}${from.includes(',') ? ',' : ''} and ${to}`;
  return from ? `${mark}from ${from}` : to ? `${mark}until ${to}` : 'an unknown time';
}

function formatPoint(point: Point, nameClock: (zone: string) => string): string {
  if (point.kind === 'date') return `${articleOf(point)}${formatDay(point)}`;
  const { date, hour, minute, where } = readClock(point, null, point.kind === 'instant' ? nameClock(point.zone) : undefined);
  const local = `${formatHour(hour, minute)} on ${formatApDate(date)}`;
  if (point.kind === 'wall') return `${local}, local time in each place`;
  const utc = readClock(point, 'UTC', undefined);
  const inUtc = `${formatClock(utc.hour, utc.minute, '24')} UTC`;
  if (!where || where.offset === 'UTC') return `${inUtc} on ${formatApDate(date)}`;
  // A zone that is an offset alone has no other name.
  const there = where.place === where.offset ? ` (${where.offset})` : `, in ${where.place} (${where.offset})`;
  return `${local}${there}, or ${inUtc} on ${formatApDate(utc.date)}`;
}

function formatDay(date: CivilDate): string {
  return date.precision === 'day' ? formatApDate(date.first) : formatCivilDate(date, 'medium');
}

/** '4 a.m.', '10:48 a.m.', 'noon'. */
function formatHour(hour: number, minute: number): string {
  if (minute === 0 && hour % 12 === 0) return hour === 0 ? 'midnight' : 'noon';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${minutes} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}
