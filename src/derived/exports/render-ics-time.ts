import type { PlainDate } from '../../domain/time/plain-date.ts';
import { addDays } from '../../domain/time/plain-date.ts';
import type { RecordPoint, RecordWhen } from './export-record.ts';

/**
 * The properties that place an event in a calendar. None says more than is known:
 * - An instant stands at that instant in UTC, without an end. Around an instant too: the doubt is in its title.
 * - A day, a month, a quarter, a year or a decade is all of its days, the end exclusive.
 * - An interval between two clock times of one zone runs from one to the other, any other interval over all of its days.
 * - An open interval stands at the end that is known, and nothing is made up for the other.
 * - The same clock time in each place is that day: a calendar would show its hour where it was never read.
 */
export function renderIcsTime(when: RecordWhen): string[] {
  if (when.starts_at !== null) return [`DTSTART:${formatUtc(when.starts_at)}`];
  if (when.kind !== 'interval') return renderDays(when.first_day, when.last_day);
  const { from, to } = when;
  if (from && to)
    return from.at !== null && to.at !== null
      ? [`DTSTART:${formatUtc(from.at)}`, `DTEND:${formatUtc(to.at)}`]
      : renderDays(from.first_day, to.last_day);
  return renderKnownEnd(from ?? to);
}

/** What a title says beside the event when its place in the calendar does not say how little is known; null for a plain day or instant. */
export function formatDoubt({ kind, precision, approximate, uncertain, words, unknown }: RecordWhen): string | null {
  if (kind === 'wall' || approximate || uncertain) return words;
  if (kind === 'instant' || precision === 'day') return null;
  return unknown === null ? words : `${words}, ${unknown}`;
}

/** '20260519T200000Z' for '2026-05-20T04:00:00+08:00'. */
function formatUtc(at: string): string {
  return `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** '20260520'. */
export function formatDay(day: PlainDate): string {
  return day.replaceAll('-', '');
}

function renderKnownEnd(end: RecordPoint | null): string[] {
  if (!end) return [];
  return end.at === null ? renderDays(end.first_day, end.last_day) : [`DTSTART:${formatUtc(end.at)}`];
}

function renderDays(first: PlainDate | null, last: PlainDate | null): string[] {
  if (first === null || last === null) return [];
  return [`DTSTART;VALUE=DATE:${formatDay(first)}`, `DTEND;VALUE=DATE:${formatDay(addDays(last, 1))}`];
}
