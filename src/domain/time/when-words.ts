import { articleOf, formatCivilDate, formatHour, formatHours, formatWhere, readClock } from './point-words.ts';
import { formatStretch, readEnd } from './stretch-words.ts';
import type { When } from './when.ts';
import { formatDate } from './words.ts';

export { formatWhenShort } from './when-short.ts';

/** A time in words, in the zone it was reported in: '20 May 2026, 4:00 am, Singapore (UTC+8)', 'between 21 and 30 April 2026'. */
export function formatWhen(when: When, options: { readonly place?: string | undefined }): string {
  return phraseIn(when, when.zone, options.place);
}

/** The same instant, or interval of instants, in another zone. Anything less precise is the same everywhere and said as reported. */
export function formatWhenIn(when: When, zone: string, place?: string): string {
  return isInstants(when) ? phraseIn(when, zone, place) : formatWhen(when, {});
}

/** Whether a time moves with the zone it is shown in. */
export function isInstants(when: When): boolean {
  if (when.kind !== 'interval') return when.kind === 'instant';
  return [when.start, when.end].every((end) => end === null || end.kind === 'instant');
}

function phraseIn(when: When, zone: string | null, place: string | undefined): string {
  if (when.kind === 'interval') return intervalPhrase(when, zone, place);
  const mark = `${when.uncertain ? 'possibly ' : ''}${when.approximate ? 'around ' : ''}`;
  if (when.kind === 'date') return `${mark}${mark && articleOf(when)}${formatCivilDate(when, 'medium')}`;
  const clock = readClock(when, zone, place);
  return `${mark}${formatDate(clock.date, 'medium')}, ${formatHour(clock)}${formatWhere(clock)}`;
}

function intervalPhrase(when: Extract<When, { kind: 'interval' }>, zone: string | null, place: string | undefined): string {
  const mark = `${when.uncertain ? 'possibly ' : ''}${when.approximate ? 'roughly ' : ''}`;
  const [start, end] = [readEnd(when.start, zone, place), readEnd(when.end, zone, place)];
  const [from, to] = [start?.clock, end?.clock];
  if (from && to && from.date === to.date)
    return `${formatDate(from.date, 'medium')}, ${mark}between ${formatHours(from, to, ' and ')}${formatWhere(from, to)}`;
  const clock = from ?? to;
  return `${mark}${formatStretch(start, end)}${clock ? formatWhere(clock, to ?? clock) : ''}`;
}
