import type { PlainDate } from '../plain-date.ts';
import { formatDate } from '../words.ts';
import { Unclear } from './take.ts';

const RELATIVE = /\b(today|yesterday|tomorrow|tonight|ago|(?:last|next|this) (?:week|month|year|quarter|\w+day))\b/i;
const PART_OF_MONTH =
  /\b(early|mid|late|(?:the )?(?:start|beginning|middle|end) of)[ -]+(?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\d{4})/i;
const SEASON = /\b(spring|summer|autumn|winter)\b/i;

/** Refuses words that are other days for other readers. */
export function refuseVague(text: string, asKnownOn: PlainDate): void {
  const relative = RELATIVE.exec(text)?.[0];
  if (relative)
    throw new Unclear(
      `"${relative}" depends on the day on which it is read.`,
      `Write the date, such as ${formatDate(asKnownOn, 'medium')}.`,
    );
  const part = PART_OF_MONTH.exec(text)?.[0].replace(/[ -]+$/, '');
  if (part)
    throw new Unclear(
      `"${part}" is not the same days for everybody.`,
      'Write the month alone, as in May 2026, or the days it can be, as in 11–20 May 2026.',
    );
  const season = SEASON.exec(text)?.[0];
  if (season)
    throw new Unclear(
      `"${season}" is not the same months everywhere.`,
      'Write the months it can be, as in June to August 2026, or the quarter, as in Q3 2026.',
    );
}
