import type { Point, When } from './when.ts';
import { formatBetween, formatClock, formatDate, formatDateRange, formatOffsetWords, monthName } from './words.ts';
import { cityOf } from './zone-city.ts';
import { daysBetween } from './plain-date.ts';

/** A time in words in the zone it was reported in: '20 May 2026, 4:00 am, Singapore (UTC+8)', 'around 20 May 2026', 'May 2026'. */
export function formatWhen(when: When, { place }: { readonly place?: string | undefined }): string {
  const words = pointWords(when, place);
  return `${when.approximate ? 'around ' : ''}${words}${when.uncertain ? ' (uncertain)' : ''}`;
}

/** The two lines of a row: what is known of the time, and where or how well. For a plain day the heading says the day. */
export function formatWhenShort(when: When, place?: string): { readonly main: string | null; readonly sub: string } {
  switch (when.kind) {
    case 'instant': {
      const clock = clockOf(when.local);
      return {
        main: when.approximate ? `around ${clock}` : clock,
        sub: `${place ?? cityOf(when.zone)}, ${formatOffsetWords(offsetSeconds(when.offset))}`,
      };
    }
    case 'wall':
      return { main: clockOf(when.local), sub: 'local time in each place' };
    case 'date':
      return dateShort(when);
    case 'interval':
      return intervalShort(when, place);
  }
}

function dateShort(when: When & { readonly kind: 'date' }): { main: string | null; sub: string } {
  if (when.precision === 'day') {
    if (when.approximate) return { main: `Around ${formatDate(when.first, 'short')}`, sub: 'day approximate' };
    return { main: null, sub: when.uncertain ? 'day uncertain' : 'hour not reported' };
  }
  const words = spanWords(when);
  const main = words.slice(0, 1).toUpperCase() + words.slice(1);
  return { main: when.approximate ? `Around ${words}` : main, sub: when.precision === 'month' ? 'day not known' : 'month not known' };
}

function intervalShort(when: When & { readonly kind: 'interval' }, place: string | undefined): { main: string; sub: string } {
  const { start, end, first, last } = when;
  if (start?.kind === 'instant' && end?.kind === 'instant' && first === last)
    return {
      main: `${clockOf(start.local)} to ${clockOf(end.local)}`,
      sub: `${place ?? cityOf(start.zone)}, ${formatOffsetWords(offsetSeconds(start.offset))}`,
    };
  if (first && last) {
    const short = formatDateRange(first, last).replace(/ \d{4}/g, first.slice(0, 4) === last.slice(0, 4) ? '' : '$&');
    return { main: short, sub: daysBetween(first, last) <= 1 ? 'one of these days' : 'day not known' };
  }
  return { main: formatBetween(first, last), sub: first ? 'end not known' : 'beginning not known' };
}

function pointWords(when: When, place: string | undefined): string {
  if (when.kind !== 'interval') return oneWords(when, place);
  const { start, end, first, last } = when;
  if (start && end && start.kind !== 'date' && end.kind !== 'date' && first && first === last) {
    const clocks = `between ${clockOf(start.local)} and ${clockOf(end.local)}`;
    return `${formatDate(first, 'medium')}, ${clocks}, ${zoneWords(start, place)}`;
  }
  if (start?.kind === 'date' && end?.kind === 'date' && (start.precision !== 'day' || end.precision !== 'day'))
    return `between ${spanWords(start)} and ${spanWords(end)}`;
  if (start && end && (start.kind !== 'date' || end.kind !== 'date')) return `between ${oneWords(start, place)} and ${oneWords(end, place)}`;
  return formatBetween(first, last);
}

function oneWords(point: Point, place: string | undefined): string {
  if (point.kind === 'date') return spanWords(point);
  return `${formatDate(point.local.slice(0, 10), 'medium')}, ${clockOf(point.local)}, ${zoneWords(point, place)}`;
}

function zoneWords(point: Point & { readonly kind: 'instant' | 'wall' }, place: string | undefined): string {
  if (point.kind === 'wall') return 'local time in each place';
  if (point.zone === 'UTC') return 'UTC';
  return `${place ?? cityOf(point.zone)} (${formatOffsetWords(offsetSeconds(point.offset))})`;
}

function spanWords({ precision, first }: Point & { readonly kind: 'date' }): string {
  const year = String(Number(first.slice(0, 4)));
  switch (precision) {
    case 'day':
      return formatDate(first, 'medium');
    case 'month':
      return `${monthName(first)} ${year}`;
    case 'quarter':
      return `${['first', 'second', 'third', 'fourth'][Math.floor(Number(first.slice(5, 7)) / 3)] ?? ''} quarter of ${year}`;
    case 'year':
      return year;
    case 'decade':
      return `${year}s`;
  }
}

function clockOf(local: string): string {
  return formatClock(Number(local.slice(11, 13)), Number(local.slice(14, 16)), '12');
}

function offsetSeconds(offset: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60 + seconds);
}
