/** A civil day 'YYYY-MM-DD', 0000 to 9999. Compares as text. It belongs to no zone and is never turned into an instant to be shown. */
export type PlainDate = string;

const DAY_MS = 86_400_000;

/** The day itself if it exists in the calendar, else null: 29 February 2026 is no day, and never 1 March. */
export function parsePlainDate(text: string): PlainDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? text : null;
}

/** How many days a month (1 to 12) has. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** The last day of a month (1 to 12). */
export function lastDayOfMonth(year: number, month: number): PlainDate {
  return toPlainDate(year, month, daysInMonth(year, month));
}

/** The day so many days later, or earlier. */
export function addDays(date: PlainDate, days: number): PlainDate {
  const moved = new Date(utcOf(date) + days * DAY_MS);
  return toPlainDate(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** Days from the first to the second: 1 from a day to the next. */
export function daysBetween(first: PlainDate, second: PlainDate): number {
  return Math.round((utcOf(second) - utcOf(first)) / DAY_MS);
}

/** Every month 'YYYY-MM' from the first to the last. */
export function monthsBetween(first: string, last: string): string[] {
  const number = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  const [from, to] = [number(first), number(last)];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => {
    const at = from + index;
    return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}

/** Day of the week, Monday 1 to Sunday 7 (ISO 8601). */
export function weekdayOf(date: PlainDate): number {
  return new Date(utcOf(date)).getUTCDay() || 7;
}

/** A day from its parts. */
export function toPlainDate(year: number, month: number, day: number): PlainDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Milliseconds of that day's midnight as if it were in UTC: for counting days only. */
function utcOf(date: PlainDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}
