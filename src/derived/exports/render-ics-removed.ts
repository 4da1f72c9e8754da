import type { PlainDate } from '../../domain/time/plain-date.ts';
import { addDays, daysBetween } from '../../domain/time/plain-date.ts';
import { formatDate } from '../../domain/time/words.ts';
import { escapeText, renderIcsLines } from './render-ics-lines.ts';
import { formatDay } from './render-ics-time.ts';

/** An event that was published and is no more. */
export interface RemovedEvent {
  readonly id: string;
  readonly title: string;
  /** Absolute address of the page that says why. */
  readonly url: string;
  readonly date: PlainDate;
  readonly why: string;
}

/**
 * One removed event of a calendar: cancelled, so that a calendar that has it takes it off. When it happened went with the entry; it
 * stands on the day of its removal, and says so.
 */
export function renderIcsRemoved({ id, title, url, date, why }: RemovedEvent): string {
  return renderIcsLines([
    'BEGIN:VEVENT',
    `UID:${id}@${new URL(url).hostname}`,
    `DTSTAMP:${formatDay(date)}T000000Z`,
    `LAST-MODIFIED:${formatDay(date)}T000000Z`,
    // Higher than any number of corrections that it can have had.
    `SEQUENCE:${daysBetween('1970-01-01', date)}`,
    `DTSTART;VALUE=DATE:${formatDay(date)}`,
    `DTEND;VALUE=DATE:${formatDay(addDays(date, 1))}`,
    `SUMMARY:${escapeText(`Removed: ${title}`)}`,
    `DESCRIPTION:${escapeText(`Removed from the record on ${formatDate(date, 'medium')}, the day it stands on here.\n${why}\n${url}`)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'STATUS:CANCELLED',
    'END:VEVENT',
  ]);
}
