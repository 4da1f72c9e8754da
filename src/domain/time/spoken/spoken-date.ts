import type { PlainDate } from '../plain-date.ts';
import { addDays, parsePlainDate, toPlainDate, weekdayOf } from '../plain-date.ts';
import { formatDate, monthName, weekdayName } from '../words.ts';
import type { Remainder } from './take.ts';
import { Unclear } from './take.ts';

/** A day, or a longer stretch, as the format of entries writes it: '2026-05-20', '2026-05', '2026-05-18/2026-05-24'. */
export interface SpokenDate {
  readonly edtf: string;
  readonly notes: readonly string[];
}

const MONTHS = Array.from({ length: 12 }, (_, index) => monthName(toPlainDate(2000, index + 1, 1)));
const MONTH = `(${MONTHS.map((name) => `${name}|${name.slice(0, 3)}`).join('|')}|Sept)\\b\\.?`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?:,? (?:of )?(\d{4})(?!\d|:))`;
const ORDINALS = ['first', 'second', 'third', 'fourth'];

const pattern = (source: string): RegExp => new RegExp(source, 'i');
const DAYS_OF_MONTH = pattern(String.raw`\b${DAY}\s*(?:-|to|and|or|until)\s*${DAY},? (?:of )?${MONTH}${YEAR}?`);
const MONTH_WITH_DAYS = pattern(String.raw`\b${MONTH} ${DAY}\s*(?:-|to|and|or|until)\s*${DAY}(?!\d)${YEAR}?`);
const DAY_MONTH = pattern(String.raw`\b${DAY},? (?:of )?${MONTH}${YEAR}?`);
const MONTH_DAY = pattern(String.raw`\b${MONTH} ${DAY}(?!\d)${YEAR}?`);
const MONTH_ALONE = pattern(String.raw`\b${MONTH}${YEAR}?`);

/** Takes one date out of the words; null where there is none. A year that is not said is the last that `asKnownOn` allows. */
export function takeDate(words: Remainder, asKnownOn: PlainDate): SpokenDate | null {
  return takeNumbers(words) ?? takeDays(words, asKnownOn) ?? takeLonger(words, asKnownOn);
}

/** The seven days, Monday to Sunday, in which a day lies. */
export function weekAround(day: PlainDate): string {
  const monday = addDays(day, 1 - weekdayOf(day));
  return `${monday}/${addDays(monday, 6)}`;
}

/** Refuses a day of the week that is not that of the date. */
export function checkWeekday(words: Remainder, day: PlainDate | null): void {
  const said = words.take(/\b(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\b\.?,?/i);
  if (!said || !day || !parsePlainDate(day)) return;
  const weekday = weekdayName(day);
  if (weekday.slice(0, 3).toLowerCase() !== said[1]?.toLowerCase())
    throw new Unclear(
      `${formatDate(day, 'medium')} is a ${weekday}, not a ${said[0].replace(/[.,]+$/, '')}.`,
      'Look which of the two the source says, and write the date alone.',
    );
}

function takeNumbers(words: Remainder): SpokenDate | null {
  const iso = words.take(/\b(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\b/, ' § ');
  if (iso) return plain(toPlainDate(Number(iso[1]), Number(iso[3]), Number(iso[4])));
  const quarter = words.take(/\b(\d{4})-?Q([1-4])\b|\bQ([1-4]),? (?:of )?(\d{4})\b/i, ' § ');
  if (quarter) return plain(`${quarter[1] ?? quarter[4]}-Q${quarter[2] ?? quarter[3]}`);
  const month = words.take(/\b(\d{4})-(\d{2})(?![\d-])/, ' § ');
  if (month) return plain(`${month[1]}-${month[2]}`);
  const three = words.take(/\b(\d{1,2})([/.-])(\d{1,2})\2(\d{4})\b/, ' § ');
  if (!three) return null;
  const [first, second, year] = [Number(three[1]), Number(three[3]), Number(three[4])];
  if (three[2] === '.' || first > 12 || first === second) return plain(toPlainDate(year, second, first));
  if (second > 12) return plain(toPlainDate(year, first, second));
  const days = [toPlainDate(year, second, first), toPlainDate(year, first, second)].map((day) => formatDate(day, 'medium'));
  throw new Unclear(
    `"${three[0]}" is ${days.join(' in one country and ')} in another.`,
    `Write ${days.join(' or ')}.`,
    days.map((day) => ({ words: day, said: three[0], instead: day })),
  );
}

function takeDays(words: Remainder, asKnownOn: PlainDate): SpokenDate | null {
  const days = words.take(DAYS_OF_MONTH, ' § ');
  if (days) return span(days[3], days[4], days[1], days[2], asKnownOn);
  const after = words.take(MONTH_WITH_DAYS, ' § ');
  if (after) return span(after[1], after[4], after[2], after[3], asKnownOn);
  const dayMonth = words.take(DAY_MONTH, ' § ');
  if (dayMonth) return named(dayMonth[3], dayMonth[2], dayMonth[1], asKnownOn);
  const monthDay = words.take(MONTH_DAY, ' § ');
  return monthDay ? named(monthDay[3], monthDay[1], monthDay[2], asKnownOn) : null;
}

function takeLonger(words: Remainder, asKnownOn: PlainDate): SpokenDate | null {
  const month = words.take(MONTH_ALONE, ' § ');
  if (month) return named(month[2], month[1], undefined, asKnownOn);
  const quarter = words.take(/\b(first|second|third|fourth) quarter,? (?:of )?(\d{4})\b/i, ' § ');
  if (quarter) return plain(`${quarter[2]}-Q${ORDINALS.indexOf(quarter[1]?.toLowerCase() ?? '') + 1}`);
  const half = words.take(/\b(?:(first|second) half|H([12])),? (?:of )?(\d{4})\b/i, ' § ');
  if (half)
    return plain(
      half[1]?.toLowerCase() === 'first' || half[2] === '1' ? `${half[3]}-01/${half[3]}-06` : `${half[3]}-07/${half[3]}-12`,
    );
  const decade = words.take(/\b(\d{3})0s\b/, ' § ');
  if (decade) return plain(`${decade[1]}X`);
  const year = words.take(/\b(1\d{3}|2\d{3})\b/, ' § ');
  return year ? plain(year[0]) : null;
}

function span(month = '', year: string | undefined, from = '', to = '', asKnownOn: PlainDate): SpokenDate {
  const start = named(year, month, from, asKnownOn);
  return { ...start, edtf: `${start.edtf}/${start.edtf.slice(0, 8)}${to.padStart(2, '0')}` };
}

function named(year: string | undefined, month = '', day: string | undefined, asKnownOn: PlainDate): SpokenDate {
  const number = MONTHS.findIndex((name) => name.toLowerCase().startsWith(month.slice(0, 3).toLowerCase())) + 1;
  const write = (of: number): string => toPlainDate(of, number, Number(day ?? 1)).slice(0, day === undefined ? 7 : 10);
  if (year !== undefined) return plain(write(Number(year)));
  const known = Number(asKnownOn.slice(0, 4));
  const assumed = write(known) <= asKnownOn ? known : known - 1;
  const note = `No year is named: ${assumed} is taken, since the record is as known on ${formatDate(asKnownOn, 'medium')}.`;
  return { edtf: write(assumed), notes: [note] };
}

function plain(edtf: string): SpokenDate {
  return { edtf, notes: [] };
}
