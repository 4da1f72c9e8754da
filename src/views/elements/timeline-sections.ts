import type { PlainDate } from '../../domain/time/plain-date.ts';
import { formatDate, monthName, weekdayName } from '../../domain/time/words.ts';
import { eventCount, knownHours } from '../event-words.ts';
import { hourClass } from '../hour-class.ts';
import type { TimelineRow } from './timeline-row.ts';

/** Sections as the server writes them, without rows: new ones are made after them. */
export interface Models {
  day: HTMLElement | null;
  month: HTMLElement | null;
  vague: HTMLElement | null;
}

/** Keeps a copy of the first section of each form in `root`, for those not kept yet. */
export function learnModels(models: Models, root: ParentNode): void {
  models.day ??= emptied(root.querySelector('.day[data-day]'), '.evs');
  models.month ??= emptied(root.querySelector('.month[data-month]'), null);
  models.vague ??= emptied(root.querySelector('.month[data-vague]'), null);
}

export function makeDay({ day: model }: Models, date: PlainDate): HTMLElement | null {
  const day = copyOf(model);
  if (!day) return null;
  day.dataset['day'] = date;
  day.setAttribute('aria-label', formatDate(date, 'long'));
  setText(day, '.n', String(Number(date.slice(8))));
  setText(day, '.wd', weekdayName(date));
  setText(day, '.mo', `${monthName(date)} ${date.slice(0, 4)}`);
  return day;
}

/** The section of a month, or of what is known to a month or a year only. */
export function makeMonth(models: Models, key: string, vague: boolean): HTMLElement | null {
  const section = copyOf(vague ? models.vague : models.month);
  if (!section) return null;
  section.dataset[vague ? 'vague' : 'month'] = key;
  const heading = section.querySelector('h2');
  if (heading) {
    heading.id = `${vague ? 'vague' : 'month'}-${key}`;
    section.setAttribute('aria-labelledby', heading.id);
    const name = key.length === 4 ? key : `${monthName(`${key}-01`)} ${key.slice(0, 4)}`;
    heading.firstChild?.replaceWith(vague ? `${name}, ${key.length === 4 ? 'month' : 'day'} not known ` : `${name} `);
  }
  return section;
}

/** Says how many events stand in a section, or how many of its events match where not all are asked for. */
export function countSection(section: HTMLElement, shown: number, words: ((shown: number) => string) | null): void {
  setText(section, ':scope > h2 > span', words ? words(shown) : eventCount(shown));
}

/** Draws the hours known of a day. */
export function showSky(day: HTMLElement, rows: readonly TimelineRow[]): void {
  const sky = day.querySelector<HTMLElement>('.day-sky');
  const known = rows.flatMap(({ clock }) => clock ?? []);
  if (!sky) return;
  sky.hidden = known.length === 0;
  if (known.length === 0) return;
  sky.querySelector('.sky-strip')?.replaceChildren(
    ...known.map(({ hour, minute }) => {
      const tick = document.createElement('i');
      tick.className = hourClass(hour, minute);
      return tick;
    }),
  );
  setText(sky, '.day-note', knownHours(known.length, rows.length));
}

function emptied(found: Element | null, list: string | null): HTMLElement | null {
  if (!(found instanceof HTMLElement)) return null;
  const copy = found.cloneNode(list !== null) as HTMLElement;
  if (list === null) {
    const heading = found.querySelector(':scope > h2');
    if (heading) copy.append(heading.cloneNode(true));
  } else copy.querySelector(list)?.replaceChildren();
  return copy;
}

function copyOf(model: HTMLElement | null): HTMLElement | null {
  return model ? (model.cloneNode(true) as HTMLElement) : null;
}

function setText(root: HTMLElement, selector: string, text: string): void {
  const found = root.querySelector(selector);
  if (found) found.textContent = text;
}
