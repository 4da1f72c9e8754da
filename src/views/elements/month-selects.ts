import { dayNumber, dayOf } from '../../derived/browse/columns.ts';
import { firstDay, lastDay } from '../../derived/browse/query.ts';
import { monthsBetween } from '../../domain/time/plain-date.ts';
import { monthName } from '../../domain/time/words.ts';
import type { StripWindow } from './strip-window.ts';

/** Fills the two lists of months that choose the window without dragging; the function returned makes them show a window. */
export function fillMonths(
  root: HTMLElement,
  window: StripWindow,
  choose: (window: StripWindow) => void,
): (window: StripWindow) => void {
  const from = root.querySelector<HTMLSelectElement>('select[name="from-month"]');
  const to = root.querySelector<HTMLSelectElement>('select[name="to-month"]');
  if (!from || !to) return () => {};
  for (const select of [from, to])
    select.replaceChildren(...monthsBetween(dayOf(window.start).slice(0, 7), dayOf(window.end).slice(0, 7)).map(optionOf));
  let shown = window;
  from.addEventListener('change', () => {
    const day = dayNumber(firstDay(from.value) ?? '');
    choose({
      ...shown,
      from: Math.max(shown.start, day),
      to: Math.max(shown.to, Math.min(shown.end, dayNumber(lastDay(from.value) ?? ''))),
    });
  });
  to.addEventListener('change', () => {
    const day = dayNumber(lastDay(to.value) ?? '');
    choose({
      ...shown,
      to: Math.min(shown.end, day),
      from: Math.min(shown.from, Math.max(shown.start, dayNumber(firstDay(to.value) ?? ''))),
    });
  });
  return (next) => {
    shown = next;
    from.value = dayOf(next.from).slice(0, 7);
    to.value = dayOf(next.to).slice(0, 7);
  };
}

function optionOf(month: string): HTMLOptionElement {
  return new Option(`${monthName(`${month}-01`)} ${month.slice(0, 4)}`, month);
}
