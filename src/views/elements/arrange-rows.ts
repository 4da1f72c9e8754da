import type { TimelineRow } from './timeline-row.ts';
import { compareRows } from './timeline-row.ts';
import type { Models } from './timeline-sections.ts';
import { countSection, makeDay, makeMonth, showSky } from './timeline-sections.ts';

/** The words beside the heading of a section whose rows are only some of its events. */
export type CountWords = (section: { readonly key: string; readonly vague: boolean }, shown: number) => string;

/**
 * Puts rows under their days and months, and nothing else into the timeline. Sections that exist are kept, so that what
 * does not change does not move.
 */
export function arrangeRows(timeline: HTMLElement, rows: readonly TimelineRow[], models: Models, words: CountWords | null): void {
  const kept = keepSections(timeline);
  const bySection = Map.groupBy(rows, (row) => (row.vague === null ? (row.day ?? '').slice(0, 7) : `${row.vague}~`));
  const sections = [...bySection]
    .sort(([a], [b]) => (sortKey(a) < sortKey(b) ? -1 : 1))
    .flatMap(([key, list]) => {
      const vague = key.endsWith('~');
      const name = vague ? key.slice(0, -1) : key;
      const section = kept.get(key) ?? makeMonth(models, name, vague);
      if (!section) return [];
      const heading = section.querySelector(':scope > h2');
      const blocks = vague ? list.map(({ element }) => element) : arrangeDays(list, kept, models);
      setChildren(section, heading ? [heading, ...blocks] : blocks);
      countSection(section, list.length, words && ((shown) => words({ key: name, vague }, shown)));
      return [section];
    });
  setChildren(timeline, sections);
}

function arrangeDays(rows: readonly TimelineRow[], kept: ReadonlyMap<string, HTMLElement>, models: Models): HTMLElement[] {
  return [...Map.groupBy(rows, (row) => row.day ?? '')]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([date, list]) => {
      const day = kept.get(date) ?? makeDay(models, date);
      const holder = day?.querySelector<HTMLElement>('.evs');
      if (!day || !holder) return [];
      const sorted = [...list].sort(compareRows);
      setChildren(
        holder,
        sorted.map(({ element }) => element),
      );
      showSky(day, sorted);
      return [day];
    });
}

/** The sections there are: months by 'YYYY-MM', those without a day by 'YYYY-MM~', days by their date. */
function keepSections(timeline: HTMLElement): Map<string, HTMLElement> {
  const kept = new Map<string, HTMLElement>();
  for (const section of timeline.querySelectorAll<HTMLElement>('.month, .day[data-day]')) {
    const { month, vague, day } = section.dataset;
    const key = day ?? month ?? `${vague}~`;
    if (!kept.has(key)) kept.set(key, section);
  }
  return kept;
}

/** What is known to a year only comes after its last month. */
function sortKey(key: string): string {
  return key.length === 5 ? `${key.slice(0, 4)}-99~` : key;
}

/** Changes nothing where the children are those wanted already; moves only what has to move where most stay. */
function setChildren(parent: HTMLElement, wanted: readonly Element[]): void {
  const keep = new Set(wanted);
  for (const child of [...parent.children]) if (!keep.has(child)) child.remove();
  wanted.forEach((child, index) => {
    const there = parent.children[index];
    if (there !== child) parent.insertBefore(child, there ?? null);
  });
}
