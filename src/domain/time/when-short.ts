import type { Precision } from './civil-date.ts';
import type { PlainDate } from './plain-date.ts';
import type { ReadClock } from './point-words.ts';
import { articleOf, formatCivilDate, formatHour, formatHours, readClock } from './point-words.ts';
import { dayOf, formatStretch, readEnd } from './stretch-words.ts';
import type { When } from './when.ts';
import { formatDate, monthName } from './words.ts';

/** Two lines of a narrow column; `main` is null for a plain day, which already stands as the heading above. */
export interface ShortWhen {
  readonly main: string | null;
  readonly sub: string;
}

// What is not known where no more than this is.
const NOT_KNOWN: Readonly<Record<Precision, string>> = {
  day: 'hour not reported',
  month: 'day not known',
  quarter: 'month not known',
  year: 'month not known',
  decade: 'year not known',
};

/** A time in a row: '4:00 am' / 'Singapore, UTC+8', 'Around 19 May' / 'day approximate', '1–19 May' / 'day not known'. */
export function formatWhenShort(when: When, place?: string): ShortWhen {
  if (when.kind === 'interval') return shortInterval(when, place);
  const mark = [when.uncertain ? 'possibly ' : '', when.approximate ? 'around ' : ''].join('');
  if (when.kind !== 'date') {
    const clock = readClock(when, when.zone, place);
    return { main: capitalise(mark + formatHour(clock)), sub: whereWords(clock) };
  }
  const { precision } = when;
  if (mark) {
    const date = formatCivilDate(when, precision === 'day' ? 'short' : 'medium');
    return {
      main: capitalise(mark + articleOf(when) + date),
      sub: `${precision} ${when.uncertain ? 'uncertain' : 'approximate'}`,
    };
  }
  return { main: precision === 'day' ? null : capitalise(formatCivilDate(when, 'medium')), sub: NOT_KNOWN[precision] };
}

function shortInterval(when: Extract<When, { kind: 'interval' }>, place: string | undefined): ShortWhen {
  const [start, end] = [readEnd(when.start, when.zone, place), readEnd(when.end, when.zone, place)];
  const [from, to] = [start?.clock, end?.clock];
  if (from && to && from.date === to.date) return { main: formatHours(from, to, '–'), sub: whereWords(from) };
  const [first, last] = [start && dayOf(start), end && dayOf(end)];
  const main = first && last ? shortRange(first, last) : capitalise(formatStretch(start, end));
  const clock = from ?? to;
  return { main, sub: clock ? whereWords(clock) : start && end ? 'day not known' : `${start ? 'end' : 'beginning'} not known` };
}

/** '1–19 May', '21 Apr–12 May', '30 Dec 2025–2 Jan 2026'. */
function shortRange(first: PlainDate, last: PlainDate): string {
  if (first.slice(0, 7) === last.slice(0, 7)) return `${Number(first.slice(8))}–${formatDate(last, 'short')}`;
  const withYear = first.slice(0, 4) !== last.slice(0, 4);
  const words = (day: PlainDate): string =>
    `${Number(day.slice(8))} ${monthName(day).slice(0, 3)}${withYear ? ` ${Number(day.slice(0, 4))}` : ''}`;
  return `${words(first)}–${words(last)}`;
}

/** 'Singapore, UTC+8'. */
function whereWords({ where }: ReadClock): string {
  if (!where) return 'local time in each place';
  return where.place === where.offset ? where.offset : `${where.place}, ${where.offset}`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
