import type { PlainDate } from '../../domain/time/plain-date.ts';
import { addDays, daysBetween } from '../../domain/time/plain-date.ts';
import { formatDate } from '../../domain/time/words.ts';

/** An axis of civil days, each drawn on the calendar it was reported in. */
export interface DayAxis {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Fraction of the axis at a part (0 its beginning, 1 its end) of a day, within the axis. */
  readonly across: (day: PlainDate, part: number) => number;
}

/** An axis from the first to the last day, whole days each. */
export function dayAxis(from: PlainDate, to: PlainDate): DayAxis {
  const total = daysBetween(from, to) + 1;
  const across = (day: PlainDate, part: number): number =>
    Math.min(1, Math.max(0, Math.round(((daysBetween(from, day) + part) / total) * 100_000) / 100_000));
  return { from, to, across };
}

export interface DayTick {
  readonly day: PlainDate;
  readonly words: string;
}

// Steps between ticks: the days of the month and every how many months, with the least number of days between two.
const STEPS = [
  { days: [1, 15], months: 1, least: 14 },
  { days: [1], months: 1, least: 28 },
  { days: [1], months: 3, least: 90 },
  { days: [1], months: 12, least: 365 },
  { days: [1], months: 60, least: 1826 },
] as const;

/** Days to name along an axis drawn so many pixels wide: as many as have `room` pixels each; the first names its year. */
export function dayTicks({ from, to }: DayAxis, width: number, room: number): DayTick[] {
  const pixels = width / (daysBetween(from, to) + 1);
  const step = STEPS.find(({ least }) => least * pixels >= room) ?? STEPS[STEPS.length - 1];
  const ticks: PlainDate[] = [];
  for (let day = from; step && day <= to; day = addDays(day, 1)) {
    const [year, month, date] = day.split('-').map(Number);
    if (step.days.some((one) => one === date) && ((year ?? 0) * 12 + (month ?? 1) - 1) % step.months === 0) ticks.push(day);
  }
  const names = (day: PlainDate, index: number): boolean => index === 0 || ticks[index - 1]?.slice(0, 4) !== day.slice(0, 4);
  return ticks.map((day, index) => ({ day, words: formatDate(day, names(day, index) ? 'medium' : 'short') }));
}
