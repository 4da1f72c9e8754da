import type { PlainDate } from '../../domain/time/plain-date.ts';
import type { Civil } from '../../domain/time/zoned.ts';
import { civilAt } from '../../domain/time/zoned.ts';

/** A row of a timeline: the list item of an event with a day, or the whole block of one whose day is not known. */
export interface TimelineRow {
  readonly element: HTMLElement;
  readonly id: string;
  /** Position in the corpus, where the page says it. */
  readonly position: number | null;
  /** Earliest possible instant, in minutes since the epoch: the order within a day in every clock. */
  readonly at: number;
  /** Place in the list as read, which decides between equal instants. */
  readonly index: number;
  readonly instant: number | null;
  /** The zone the time was reported in. */
  readonly zone: string;
  /** The day it was reported for; null where it is not known. */
  readonly reportedDay: PlainDate | null;
  /** 'YYYY-MM' or 'YYYY': the section of an event whose day is not known. */
  readonly vague: string | null;
  /** The zone the row shows its time in, null as reported; undefined before it was first shown. */
  shownZone: string | null | undefined;
  /** The day it stands under in that zone. */
  day: PlainDate | null;
  clock: Civil | null;
}

/** Reads the rows of a timeline as the server wrote it, in its order. */
export function readRows(root: ParentNode): TimelineRow[] {
  const elements = root.querySelectorAll<HTMLElement>('.day[data-day] > .evs > li, .month[data-vague] > .day');
  return [...elements].map((element, index) => {
    const item = element.matches('li') ? element : element.querySelector<HTMLElement>('li');
    const time = element.querySelector<HTMLTimeElement>('time[data-clock="row"]');
    const reportedDay = element.closest<HTMLElement>('[data-day]')?.dataset['day'] ?? null;
    const zone = time?.dataset['zone'] ?? 'UTC';
    const instant = time && reportedDay !== null ? Date.parse(time.dateTime) : null;
    return {
      element,
      id: item?.id ?? '',
      position: item?.dataset['n'] === undefined ? null : Number(item.dataset['n']),
      at: Number(item?.dataset['at']),
      index,
      instant,
      zone,
      reportedDay,
      vague: element.closest<HTMLElement>('[data-vague]')?.dataset['vague'] ?? null,
      shownZone: undefined,
      day: reportedDay,
      clock: instant === null ? null : civilAt(instant, zone),
    };
  });
}

/** The order of rows under one heading, the same in every clock. */
export function compareRows(a: TimelineRow, b: TimelineRow): number {
  return a.at - b.at || (a.position ?? a.index) - (b.position ?? b.index);
}
