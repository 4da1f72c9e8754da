import type { PlainDate } from '../../domain/time/plain-date.ts';
import { formatDate, monthName, weekdayName } from '../../domain/time/words.ts';
import type { Civil } from '../../domain/time/zoned.ts';
import { eventCount, knownHours } from '../event-words.ts';
import { hourClass } from '../hour-class.ts';

/** A row of a timeline, and the day it is to stand under. */
export interface DayRow {
  readonly item: HTMLLIElement;
  /** Earliest possible instant, in minutes since the epoch: the order within a day in every clock. */
  readonly at: number;
  /** Place in the list as built, which decides between equal instants. */
  readonly index: number;
  readonly instant: number | null;
  readonly zone: string;
  readonly reportedDay: PlainDate;
  day: PlainDate;
  clock: Civil | null;
}

/** Puts every row under its day, making days and months that the page lacks and taking out those left empty. */
export function arrangeDays(timeline: HTMLElement, rows: readonly DayRow[]): void {
  const days = new Map(
    [...timeline.querySelectorAll<HTMLElement>('.day[data-day]')].map((day) => [day.dataset['day'] ?? '', day]),
  );
  const months = new Map(
    [...timeline.querySelectorAll<HTMLElement>('.month[data-month]')].map((month) => [month.dataset['month'] ?? '', month]),
  );
  const [anyDay] = days.values();
  const [anyMonth] = months.values();
  if (!anyDay || !anyMonth) return;
  const wanted = Map.groupBy(rows, (row) => row.day);
  const order = [...wanted.keys()].sort();

  for (const date of order) {
    const day = days.get(date) ?? makeDay(anyDay, date);
    days.set(date, day);
    const list = [...(wanted.get(date) ?? [])].sort((a, b) => a.at - b.at || a.index - b.index);
    const holder = day.querySelector('.evs');
    if (holder && list.some(({ item }, index) => holder.children[index] !== item)) holder.append(...list.map(({ item }) => item));
    showSky(day, list);
    const key = date.slice(0, 7);
    months.set(key, months.get(key) ?? makeMonth(anyMonth, key));
  }
  for (const [key, month] of months) {
    const dates = order.filter((date) => date.startsWith(key));
    for (const day of month.querySelectorAll(':scope > .day'))
      if (!dates.includes((day as HTMLElement).dataset['day'] ?? '')) day.remove();
    dates.forEach((date, index) => {
      const day = days.get(date);
      if (day && month.querySelectorAll(':scope > .day')[index] !== day) insertAt(month, day, index);
    });
    if (dates.length === 0) month.remove();
    else placeMonth(timeline, month, key);
    const count = month.querySelector('[data-count]');
    const events = rows.filter((row) => row.day.startsWith(key)).length;
    if (count) count.textContent = eventCount(events);
  }
}

function insertAt(month: HTMLElement, day: HTMLElement, index: number): void {
  const after = month.querySelectorAll(':scope > .day')[index];
  month.insertBefore(day, after ?? null);
}

/** Months stand in order; what is known to a month only comes after the month it belongs to. */
function placeMonth(timeline: HTMLElement, month: HTMLElement, key: string): void {
  const next = [...timeline.children].find((other) => other instanceof HTMLElement && other !== month && sortKey(other) > key);
  if (month.nextElementSibling !== (next ?? null) || month.parentElement !== timeline) timeline.insertBefore(month, next ?? null);
}

function sortKey(section: HTMLElement): string {
  const vague = section.dataset['vague'];
  if (vague === undefined) return section.dataset['month'] ?? '';
  return `${vague.length === 4 ? `${vague}-99` : vague}~`;
}

function makeDay(model: HTMLElement, date: PlainDate): HTMLElement {
  const day = model.cloneNode(true) as HTMLElement;
  day.dataset['day'] = date;
  day.setAttribute('aria-label', formatDate(date, 'long'));
  day.querySelector('.evs')?.replaceChildren();
  setText(day, '.n', String(Number(date.slice(8))));
  setText(day, '.wd', weekdayName(date));
  setText(day, '.mo', `${monthName(date)} ${date.slice(0, 4)}`);
  return day;
}

function makeMonth(model: HTMLElement, key: string): HTMLElement {
  const month = model.cloneNode(false) as HTMLElement;
  month.dataset['month'] = key;
  const heading = model.querySelector(':scope > h2')?.cloneNode(true);
  if (heading instanceof HTMLElement) {
    heading.id = `month-${key}`;
    month.setAttribute('aria-labelledby', heading.id);
    heading.firstChild?.replaceWith(`${monthName(`${key}-01`)} ${key.slice(0, 4)} `);
    month.append(heading);
  }
  return month;
}

function showSky(day: HTMLElement, rows: readonly DayRow[]): void {
  const sky = day.querySelector<HTMLElement>('.day-sky');
  const known = rows.flatMap(({ clock }) => clock ?? []);
  if (!sky) return;
  sky.hidden = known.length === 0;
  sky.querySelector('.sky-strip')?.replaceChildren(
    ...known.map(({ hour, minute }) => {
      const tick = document.createElement('i');
      tick.className = hourClass(hour, minute);
      return tick;
    }),
  );
  setText(sky, '.day-note', knownHours(known.length, rows.length));
}

function setText(root: HTMLElement, selector: string, text: string): void {
  const found = root.querySelector(selector);
  if (found) found.textContent = text;
}
