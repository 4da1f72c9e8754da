import { groupDayShifts } from '../../domain/time/day-shift.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import { shiftLead } from '../event-words.ts';
import { hourClass } from '../hour-class.ts';

/** Rewrites the row that says where the calendar showed another day at the instant of an event standing under `day`. */
export function showDayShift(
  item: HTMLElement,
  instant: number,
  day: PlainDate,
  clocks: readonly { readonly name: string; readonly zone: string }[],
): void {
  const row = item.querySelector<HTMLElement>('.shift');
  if (!row) return;
  const shifts = groupDayShifts(instant, clocks, day);
  row.hidden = shifts.length === 0;
  row.replaceChildren(
    ...shifts.map((shift) => {
      const line = document.createElement('p');
      const lead = document.createElement('span');
      lead.textContent = shiftLead(shift.date, day);
      line.append(
        lead,
        ...shift.clocks.map((clock) => {
          const time = document.createElement('span');
          time.className = 't';
          const dot = document.createElement('i');
          dot.className = `dot ${hourClass(clock.hour, 0)}`;
          dot.ariaHidden = 'true';
          const words = document.createElement('b');
          words.textContent = clock.clock;
          time.append(dot, words, ` ${clock.name}`);
          return time;
        }),
      );
      return line;
    }),
  );
}
