import type { Reason } from '../../problem.ts';
import { SYNTAX } from '../civil-date.ts';
import type { PlainDate } from '../plain-date.ts';
import { parsePlainDate } from '../plain-date.ts';
import type { When } from '../when.ts';
import { parseWhen } from '../when.ts';
import { canonicalZone } from '../zones.ts';
import { refuseVague } from './refuse-vague.ts';
import type { SpokenChoice } from './spoken-choices.ts';
import { answerChoices, momentChoices } from './spoken-choices.ts';
import type { SpokenClock } from './spoken-clock.ts';
import { takeClock } from './spoken-clock.ts';
import type { SpokenDate } from './spoken-date.ts';
import { checkWeekday, takeDate, weekAround } from './spoken-date.ts';
import type { FindPlaceZone } from './spoken-zone.ts';
import { offsetOf, takeZone, zoneOfAbbreviation, zoneOfPlace } from './spoken-zone.ts';
import { Remainder, Unclear } from './take.ts';

export type { FindPlaceZone } from './spoken-zone.ts';

/** A time as people say it, in the form of entries, with what was taken for granted in full sentences. */
export interface SpokenWhen {
  /** For the field "when". */
  readonly text: string;
  /** For the field "zone"; null where none is known and none is needed. */
  readonly zone: string | null;
  readonly when: When;
  readonly notes: readonly string[];
}

/** What was understood, or why nothing was, with the texts that would be clear where there are several. */
export type SpokenOutcome =
  | { readonly ok: true; readonly value: SpokenWhen }
  | { readonly ok: false; readonly reason: Reason; readonly choices: readonly SpokenChoice[] };

export interface SpokenContext {
  /** The day on which the material ends: a year that is not said is the last one before it. */
  readonly asKnownOn: PlainDate;
  readonly findPlace: FindPlaceZone;
}

// No time in words is longer, and patterns over a long text cost time.
const LONGEST = 160;
const PART_OF_DAY = /\b(?:in the |on the )?(?:(?:early|late)[ -])?(morning|afternoon|evening|night|overnight|dawn)\b/i;
const FILLING = /\b(?:local time|time|at|on|in|of|the|from|between|it was|about)\b|[(),;.§]|(?<=\s)-(?=\s)/gi;

/**
 * Reads '4am Singapore 20 May', '2026-05-20 04:00 Asia/Singapore', 'around 10 May', 'May 2026', 'week of 18 May 2026' and the like.
 * What is ambiguous, or more than entries can say, is a reason that says what to write.
 */
export function parseSpokenWhen(spoken: string, context: SpokenContext): SpokenOutcome {
  const text = spoken.normalize('NFC').replace(/[–—−]/g, '-').replace(/\s+/g, ' ').trim();
  const written = parseWritten(text);
  if (written) return written;
  try {
    if (text.length > LONGEST) throw new Unclear(`This has ${text.length} characters.`, SYNTAX);
    return readSpoken(text, context);
  } catch (error) {
    if (!(error instanceof Unclear)) throw error;
    return {
      ok: false,
      reason: { rule: 'when-syntax', message: error.message, hint: error.hint },
      choices: answerChoices(text, error.answers, (answered) => parseSpokenWhen(answered, context)),
    };
  }
}

/** The form of entries itself, with a zone behind it where it has one. */
function parseWritten(text: string): SpokenOutcome | null {
  const [, edtf = '', zone] = /^(\d[\dX.:TQ/~?%+-]*)(?: (\S+))?$/.exec(text) ?? [];
  if (zone !== undefined && zone !== 'local' && canonicalZone(zone) === null) return null;
  const canonical = zone === undefined || zone === 'local' ? (zone ?? null) : canonicalZone(zone);
  if (edtf === '') return null;
  const read = readEdtf(edtf, canonical, []);
  return read.ok || read.reason.rule !== 'when-syntax' ? read : null;
}

function readEdtf(text: string, zone: string | null, notes: readonly string[]): SpokenOutcome {
  const outcome = parseWhen(text, zone);
  if (outcome.ok) return { ok: true, value: { text, zone, when: outcome.value, notes } };
  return { ok: false, reason: outcome.reason, choices: zone === null ? [] : momentChoices(text, zone) };
}

function readSpoken(text: string, { asKnownOn, findPlace }: SpokenContext): SpokenOutcome {
  refuseVague(text, asKnownOn);
  const words = new Remainder(text.replace(/(\d)T(?=\d{2}:\d{2})/, '$1 '));
  const mark = takeMark(words);
  const frame = takeFrame(words);
  const [date, second] = takeDates(words, asKnownOn);
  const said = takeZone(words);
  const clock = takeClock(words);
  checkWeekday(words, date.edtf);
  const notes = [...date.notes, ...(second ? second.notes.filter((note) => !date.notes.includes(note)) : [])];
  const part = words.take(PART_OF_DAY)?.[0].trim();
  if (part) notes.push(`"${part}" is left out: entries hold clock times and days. Say it in whenNote.`);
  const place = words.text.replace(FILLING, ' ').replace(/\s+/g, ' ').trim();
  const zone = said.zone ?? zoneOfPlace(place, findPlace) ?? (said.abbreviation && zoneOfAbbreviation(said.abbreviation));
  if (clock && !zone && said.offset)
    throw new Unclear(`"${said.offset}" is an offset, and several places keep it.`, 'Name the city or the IANA zone as well.');
  const edtf = clock
    ? withClock(date, second, frame, clock, said.offset, said.abbreviation, zone)
    : withFrame(date, second, frame, mark, notes);
  const marked = clock
    ? edtf
        .split('/')
        .map((end) => end + mark)
        .join('/')
    : edtf;
  return readEdtf(marked, zone, notes);
}

/** '~', '?', '%' or nothing. */
function takeMark(words: Remainder): string {
  const around = words.take(/\b(?:around|about|circa|ca\b\.?|roughly|approximately|approx\b\.?)|~/i);
  const perhaps = words.take(/\b(?:possibly|perhaps|probably|maybe)\b|\?/i);
  return around && perhaps ? '%' : around ? '~' : perhaps ? '?' : '';
}

type Frame = 'week' | 'since' | 'until' | null;

function takeFrame(words: Remainder): Frame {
  if (words.take(/\b(?:the )?week (?:of|beginning|starting|from)\b/i)) return 'week';
  if (words.take(/\b(?:since|after)\b/i)) return 'since';
  return words.take(/^(?:by|before|until|up to|not later than)\b/i) ? 'until' : null;
}

function takeDates(words: Remainder, asKnownOn: PlainDate): readonly [SpokenDate, SpokenDate | null] {
  const date = takeDate(words, asKnownOn);
  if (!date)
    throw new Unclear(
      'No date is named.',
      'Write the day, month or year, as in "4 am Singapore, 20 May 2026", "around 10 May 2026" or "May 2026".',
    );
  const joined = /§\s*(?:-|to|and|or|until|\/)\s*\S/i.test(words.text) && !date.edtf.includes('/');
  const second = joined ? takeDate(words, asKnownOn) : null;
  if (!second) return [date, null];
  words.take(/§\s*(?:-|to|and|or|until|\/)\s*§/i);
  // "21 April to 12 May 2026": the year is said once, and holds for both.
  const assumed = date.notes.length > 0 && second.notes.length === 0;
  return [assumed ? { edtf: second.edtf.slice(0, 4) + date.edtf.slice(4), notes: [] } : date, second];
}

function withFrame(date: SpokenDate, second: SpokenDate | null, frame: Frame, mark: string, notes: string[]): string {
  const { edtf } = date;
  if (frame === 'since') return `${edtf}${mark}/..`;
  if (frame === 'until') return `../${edtf}${mark}`;
  if (second) return `${edtf}${mark}/${second.edtf}${mark}`;
  if (frame === 'week' && parsePlainDate(edtf)) {
    const week = weekAround(edtf);
    notes.push(`The week is taken from Monday to Sunday, ${week.replace('/', ' to ')}.`);
    return week
      .split('/')
      .map((end) => end + mark)
      .join('/');
  }
  if (frame === 'week') throw new Unclear(`The week needs a day.`, 'Write a day in that week, as in "week of 18 May 2026".');
  return edtf
    .split('/')
    .map((end) => end + mark)
    .join('/');
}

function withClock(
  date: SpokenDate,
  second: SpokenDate | null,
  frame: Frame,
  clock: SpokenClock,
  offset: string | null,
  abbreviation: string | null,
  zone: string | null,
): string {
  const { edtf } = date;
  if (second || frame === 'week' || !/^\d{4}-\d{2}-\d{2}$/.test(edtf))
    throw new Unclear('A clock time needs one day.', 'Write the day with the time, or the stretch of days without a time.');
  const point = (time: string): string => {
    const local = `${edtf}T${time}`;
    const isTime = parsePlainDate(edtf) !== null && /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
    const resolved = abbreviation && zone && isTime ? offsetOf(abbreviation, local, zone) : null;
    return `${local}${offset ?? resolved ?? ''}`;
  };
  if (clock.to !== null) return `${point(clock.from)}/${point(clock.to)}`;
  return frame === 'since' ? `${point(clock.from)}/..` : frame === 'until' ? `../${point(clock.from)}` : point(clock.from);
}
