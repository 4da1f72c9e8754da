import type { Remainder } from './take.ts';
import { Unclear } from './take.ts';

/** 'HH:mm' of one clock time, or of a beginning and an end. */
export interface SpokenClock {
  readonly from: string;
  readonly to: string | null;
}

const TIME = String.raw`(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?`;
const HALF = String.raw`\s*([ap])\.?\s?m\b\.?`;
const RANGE = new RegExp(String.raw`\b(?:between |from )?${TIME}(?:${HALF})?\s*(?:-|to|and|until)\s*${TIME}${HALF}`, 'i');
const RANGE_24 = /\b(?:between |from )?(\d{1,2}):(\d{2})\s*(?:-|to|and|until)\s*(\d{1,2}):(\d{2})(?!\d)/i;
const WITH_HALF = new RegExp(String.raw`\b${TIME}${HALF}`, 'i');
const WITH_MINUTES = /\b(\d{1,2}):(\d{2})(?::\d{2})?(?!\d)|\b(\d{1,2})h(\d{2})\b|\b(\d{2})(\d{2})\s*(?:hrs?|hours)\b/i;

/** Takes the clock time out of the words; null where none is named. Throws where it is not clear which is meant. */
export function takeClock(words: Remainder): SpokenClock | null {
  const range = words.take(RANGE);
  if (range) {
    const [, hour, minute, half, toHour, toMinute, toHalf] = range;
    return { from: clock(hour, minute, half ?? toHalf), to: clock(toHour, toMinute, toHalf) };
  }
  const range24 = words.take(RANGE_24);
  if (range24) return { from: clock(range24[1], range24[2]), to: clock(range24[3], range24[4]) };
  const halved = words.take(WITH_HALF);
  if (halved) return { from: clock(halved[1], halved[2], halved[3]), to: null };
  const plain = words.take(WITH_MINUTES);
  if (plain) return { from: clock(plain[1] ?? plain[3] ?? plain[5], plain[2] ?? plain[4] ?? plain[6]), to: null };
  if (words.take(/\b(?:at )?(?:noon|midday)\b/i)) return { from: '12:00', to: null };
  refuseUnclear(words.text);
  return null;
}

function refuseUnclear(text: string): void {
  if (/\bmidnight\b/i.test(text))
    throw new Unclear(
      'Midnight is the beginning of one day and the end of another.',
      'Write 00:00 and the day that begins then, such as 00:00 on 20 May 2026.',
    );
  const hour = /\bat (\d{1,2})(?!\d|[:.]\d| (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|\b(\d{1,2}) ?o['’]?clock/i.exec(
    text,
  );
  if (!hour) return;
  const written = hour[1] ?? hour[2] ?? '';
  const halves = [`${written} am`, `${written} pm`];
  throw new Unclear(
    `"${hour[0].trim()}" can be morning or evening.`,
    `Write ${halves.join(' or ')}.`,
    halves.map((half) => ({ words: half, said: hour[0], instead: half })),
  );
}

/** 'HH:mm'; what no clock shows stays as it was said, and is refused with the day. */
function clock(hour = '', minute = '00', half?: string): string {
  if (half === undefined) return `${hour.padStart(2, '0')}:${minute}`;
  const number = Number(hour);
  if (number < 1 || number > 12)
    throw new Unclear(`There is no ${hour} ${half.toLowerCase()}m.`, 'Write 4 pm or 16:00, the 12-hour or the 24-hour clock.');
  return `${String((number % 12) + (half.toLowerCase() === 'p' ? 12 : 0)).padStart(2, '0')}:${minute}`;
}
