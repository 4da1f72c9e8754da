import type { PlainDate } from '../../src/domain/time/plain-date.ts';
import { addDays, daysInMonth, toPlainDate } from '../../src/domain/time/plain-date.ts';
import type { Dice } from './dice.ts';
import { sumUp } from './dice.ts';

/** The time of an event as it is written, with the day that stands in for it where one is needed. */
export interface DrawnWhen {
  readonly when: string;
  readonly zone?: string;
  readonly day: PlainDate;
}

export interface Month {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

// In the material that this stands for, most events are known to the day, a third to the hour, and few to less.
const FORMS = {
  instant: 32,
  day: 40,
  month: 6,
  quarter: 2,
  year: 2,
  around: 5,
  uncertain: 2,
  days: 6,
  hours: 2,
  'open-end': 2,
  'open-start': 1,
} as const;
const FORM_NAMES = Object.keys(FORMS) as (keyof typeof FORMS)[];
const FORM_TOTALS = sumUp(Object.values(FORMS));

// The first and last month, with how much the years and months weigh: the record thickens, and unevenly.
const YEARS = [2, 2, 3, 4, 5, 9, 6, 10, 14, 12, 15, 9];
const FIRST_YEAR = 2015;
export const LAST_DAY: PlainDate = '2026-06-30';

/** So many months between January 2015 and June 2026, in time order. */
export function drawMonths(count: number, dice: Dice): Month[] {
  const months = YEARS.flatMap((_, index) =>
    Array.from({ length: FIRST_YEAR + index === 2026 ? 6 : 12 }, (_unused, at) => ({ year: FIRST_YEAR + index, month: at + 1 })),
  );
  const totals = sumUp(months.map(({ year }) => (YEARS[year - FIRST_YEAR] ?? 0) * (dice.chance(10) ? 25 : dice.int(2, 9))));
  return Array.from({ length: count }, () => dice.weighted(months, totals)).sort((a, b) => a.year - b.year || a.month - b.month);
}

/** A time in a month in any of the forms there are; `zone` is that of the place. */
export function drawWhen(month: Month, zone: string, dice: Dice): DrawnWhen {
  const day = toPlainDate(month.year, month.month, dice.int(1, daysInMonth(month.year, month.month)));
  switch (dice.weighted(FORM_NAMES, FORM_TOTALS)) {
    case 'instant':
      return { when: drawClock(day, dice), zone, day };
    case 'day':
      return { when: day, day };
    case 'month':
      return { when: day.slice(0, 7), day };
    case 'quarter':
      return { when: `${month.year}-Q${Math.ceil(month.month / 3)}`, day };
    case 'year':
      return { when: String(month.year), day };
    case 'around':
      return { when: dice.chance(70) ? `${day}~` : `${day.slice(0, 7)}~`, day };
    case 'uncertain':
      return { when: `${day}${dice.pick(['?', '%'])}`, day };
    case 'days':
      return { when: `${day}/${addDays(day, dice.int(1, 20))}`, day };
    case 'hours':
      return { when: `${day}T0${dice.int(4, 9)}:00/${day}T1${dice.int(0, 9)}:30`, zone, day };
    case 'open-end':
      return { when: `${day}/..`, day };
    case 'open-start':
      return { when: `../${day}`, day };
  }
}

/** A clock time between 4 and 23 hours: clocks go forward and back at night, when a time may not happen or happen twice. */
export function drawClock(day: PlainDate, dice: Dice): string {
  return `${day}T${String(dice.int(4, 22)).padStart(2, '0')}:${dice.pick(['00', '00', '15', '30', '45', '07', '52'])}`;
}
