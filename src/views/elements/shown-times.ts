import { civilAt } from '../../domain/time/zoned.ts';
import { formatClock, formatDate, formatOffsetWords } from '../../domain/time/words.ts';
import { cityOf } from '../../domain/time/zone-city.ts';
import { hourClass } from '../hour-class.ts';

// What the build wrote, kept so that 'as reported' brings back exactly that.
const reported = new WeakMap<HTMLTimeElement, DocumentFragment>();
// The zone each time stands in, so that no time is written twice.
const shownIn = new WeakMap<HTMLTimeElement, string | null>();

/** Shows every time of the page that has an hour in `zone`; null brings back the reported clocks. */
export function showTimes(root: ParentNode, zone: string | null): void {
  for (const time of root.querySelectorAll<HTMLTimeElement>('time[data-clock]')) showTime(time, zone);
}

function showTime(time: HTMLTimeElement, zone: string | null): void {
  if (shownIn.get(time) === zone) return;
  shownIn.set(time, zone);
  if (!reported.has(time)) {
    if (zone === null) return;
    const original = document.createDocumentFragment();
    original.append(...[...time.childNodes].map((node) => node.cloneNode(true)));
    reported.set(time, original);
  }
  const instant = Date.parse(time.dateTime);
  const ownZone = time.dataset['zone'] ?? 'UTC';
  const place = time.dataset['place'] ?? cityOf(ownZone);
  const there = civilAt(instant, ownZone);
  const here = zone === null ? there : civilAt(instant, zone);
  paintDot(time, here.hour, here.minute);
  // In a zone that keeps the same clock there is nothing to convert.
  if (zone === null || (zone !== 'UTC' && here.offset === there.offset)) {
    time.replaceChildren(reported.get(time)?.cloneNode(true) ?? '');
    return;
  }
  const mark = time.dataset['mark'] ? `${time.dataset['mark']} ` : '';
  const clock = formatClock(here.hour, here.minute, zone === 'UTC' ? '24' : '12');
  const day = there.date === here.date ? '' : `${formatDate(there.date, 'weekday-name')} `;
  const own = `${day}${formatClock(there.hour, there.minute, ownZone === 'UTC' ? '24' : '12')} in ${place}`;
  const offset = formatOffsetWords(here.offset);
  // The name of UTC and of a fixed offset says all there is.
  const fixed = zone === 'UTC' || zone.startsWith('Etc/');
  if (time.dataset['clock'] === 'row') {
    const main = mark.slice(0, 1).toUpperCase() + mark.slice(1) + clock;
    const where = fixed ? cityOf(zone) : `${cityOf(zone)}, ${offset}`;
    time.replaceChildren(element('b', main), element('span', where), element('span', own));
    return;
  }
  // The reported time stays, in brackets, so that the sentence around goes on.
  const bracket = fixed ? own : `${offset}; ${own}`;
  time.textContent = `${mark}${formatDate(here.date, 'medium')}, ${clock}, ${cityOf(zone)} (${bracket})`;
}

/** Recolours the dot that belongs to a time: the one inside it, before it, or on the rail of its row. */
function paintDot(time: HTMLTimeElement, hour: number, minute: number): void {
  const dot = time.previousElementSibling ?? time.closest('.ev')?.querySelector('.ev-pin .dot');
  if (dot?.classList.contains('dot')) dot.className = `dot ${hourClass(hour, minute)}`;
}

function element(name: 'b' | 'span', text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
