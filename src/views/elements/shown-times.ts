import { civilAt } from '../../domain/time/zoned.ts';
import { formatClock, formatDate, formatOffsetWords } from '../../domain/time/words.ts';
import { cityOf } from '../../domain/time/zone-city.ts';
import { hourClass } from '../hour-class.ts';

// What the build wrote, kept so that 'as reported' brings back exactly that.
const reported = new WeakMap<HTMLTimeElement, DocumentFragment>();

/** Shows every time of the page that has an hour in `zone`; null brings back the reported clocks. */
export function showTimes(root: ParentNode, zone: string | null): void {
  for (const time of root.querySelectorAll<HTMLTimeElement>('time[data-clock]')) showTime(time, zone);
}

function showTime(time: HTMLTimeElement, zone: string | null): void {
  if (!reported.has(time)) {
    if (zone === null) return;
    const original = document.createDocumentFragment();
    original.append(...[...time.childNodes].map((node) => node.cloneNode(true)));
    reported.set(time, original);
  }
  const instant = Date.parse(time.dateTime);
  const own = time.dataset['zone'] ?? 'UTC';
  const place = time.dataset['place'] ?? cityOf(own);
  const there = civilAt(instant, own);
  const here = zone === null ? there : civilAt(instant, zone);
  paintDot(time, here.hour, here.minute);
  if (zone === null) {
    time.replaceChildren(reported.get(time)?.cloneNode(true) ?? '');
    return;
  }
  const clock = formatClock(here.hour, here.minute, zone === 'UTC' ? '24' : '12');
  const day = there.date === here.date ? '' : `${formatDate(there.date, 'weekday-name')} `;
  const ownWords = `${day}${formatClock(there.hour, there.minute, own === 'UTC' ? '24' : '12')} in ${place}`;
  const zoneWords = zone === 'UTC' ? 'UTC' : `${cityOf(zone)}, ${formatOffsetWords(here.offset)}`;
  if (time.dataset['clock'] === 'row') {
    time.replaceChildren(element('b', clock), element('span', zoneWords), element('span', ownWords));
  } else if (time.dataset['clock'] === 'when') {
    time.textContent = `${formatDate(here.date, 'medium')}, ${clock}, ${zoneWords}; ${ownWords}`;
  } else {
    const bracketed = zone === 'UTC' ? 'UTC' : `${cityOf(zone)} (${formatOffsetWords(here.offset)})`;
    time.textContent = `${formatDate(here.date, 'medium')}, ${clock}, ${bracketed}, which was ${ownWords}`;
  }
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
