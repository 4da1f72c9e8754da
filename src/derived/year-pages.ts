import type { Event } from '../domain/event.ts';
import type { Part } from './parts.ts';
import { TOLERATED, cutGroups } from './parts.ts';
import type { TimelineMonth } from './timeline.ts';
import { eventsOfMonth, groupMonths, groupYears } from './timeline.ts';

/** A month of a year and where it stands. */
export interface MonthEntry {
  /** 'YYYY-MM', or 'YYYY' for what is known to a year only. */
  readonly key: string;
  readonly count: number;
  /** '/timeline/2026/#month-2026-05', or '/timeline/2026/05/' when the year is split. */
  readonly path: string;
}

/** A page below that of a year with too many events for one: a month, or a part of one. */
export interface MonthPart {
  /** '/timeline/2026/05/', its second part '/timeline/2026/05/2/'; '/timeline/2026/undated/' for what is known to a year only. */
  readonly path: string;
  readonly month: MonthEntry;
  readonly part: Part<Event>;
  /** Number of parts of the month. */
  readonly parts: number;
}

/** A year of the timeline. */
export interface TimelineYear {
  readonly year: string;
  /** '/timeline/2026/'. */
  readonly path: string;
  /** In the order in which they are read: by day, a month's vague events behind its days, a year's behind its months. */
  readonly events: readonly Event[];
  readonly months: readonly MonthEntry[];
  /** The pages of its months in order; none when the page of the year has everything. */
  readonly monthParts: readonly MonthPart[];
}

/** Every year of the timeline, oldest first. A year of more than 120 events is split into months, and such a month into parts. */
export function listYears(events: readonly Event[]): TimelineYear[] {
  return groupYears(events).map(({ year, events: list }) => {
    const path = `/timeline/${year}/`;
    const groups = groupMonths(list);
    const split = list.length > TOLERATED;
    return {
      year,
      path,
      events: groups.flatMap(eventsOfMonth),
      months: groups.map((group) => monthEntry(group, path, split)),
      monthParts: split ? groups.flatMap((group) => cutMonth(group, monthEntry(group, path, true))) : [],
    };
  });
}

/** The path of the page on which the row of each event stands, by id. */
export function placeRows(years: readonly TimelineYear[]): Map<string, string> {
  return new Map(
    years.flatMap(({ path, events, monthParts }) =>
      monthParts.length === 0
        ? events.map(({ id }) => [id, path] as const)
        : monthParts.flatMap(({ path: own, part }) => part.items.map(({ id }) => [id, own] as const)),
    ),
  );
}

function monthEntry(group: TimelineMonth, yearPath: string, split: boolean): MonthEntry {
  const { key, days } = group;
  const anchor = days.length > 0 ? `month-${key}` : `vague-${key}`;
  const path = split ? `${yearPath}${key.slice(5) || 'undated'}/` : `${yearPath}#${anchor}`;
  return { key, count: eventsOfMonth(group).length, path };
}

function cutMonth({ days, vague }: TimelineMonth, month: MonthEntry): MonthPart[] {
  const parts = cutGroups([...days.map((day) => day.events), ...vague.map((event) => [event])]);
  return parts.map((part) => ({
    path: part.number === 1 ? month.path : `${month.path}${part.number}/`,
    month,
    part,
    parts: parts.length,
  }));
}
