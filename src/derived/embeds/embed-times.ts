import { formatDateTime } from '../../domain/time/build-format.ts';
import { dayShift } from '../../domain/time/day-shift.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import type { When } from '../../domain/time/when.ts';
import { formatClock, formatDate, formatOffsetWords } from '../../domain/time/words.ts';
import { civilAt } from '../../domain/time/zoned.ts';
import type { EmbedClock } from './embed-states.ts';

/** What a clock and a calendar show at the instant of an event. */
export interface EmbedTime {
  /** '4:00 am', in UTC '20:00'. */
  readonly clock: string;
  readonly hour: number;
  readonly minute: number;
  readonly date: PlainDate;
  /** 'Wednesday 20 May 2026'. */
  readonly dateWords: string;
  /** 'Singapore (UTC+8)', 'UTC'. */
  readonly where: string;
  /** For machines, with the offset. */
  readonly datetime: string;
}

/** The same instant by another clock. */
export interface OtherTime extends EmbedTime {
  readonly token: string;
  readonly name: string;
  /** 'the day before', where its calendar shows another day than that of the report. */
  readonly shift: string | null;
}

/** An instant as it was reported, the place named as the page of the event names it. */
export function reportedTime(when: Extract<When, { kind: 'instant' }>, place: string): EmbedTime {
  return readTime(when.instant, when.zone, place);
}

/** The same instant by the other clocks; one that agrees with the report is left out, as it would say the same again. */
export function otherTimes(when: Extract<When, { kind: 'instant' }>, clocks: readonly EmbedClock[]): OtherTime[] {
  const own = civilAt(when.instant, when.zone);
  return clocks
    .filter(({ zone }) => zone !== when.zone)
    .map(({ token, name, zone }) => {
      const time = readTime(when.instant, zone, name);
      return { ...time, token, name, shift: shiftWords(dayShift(own.date, time.date)) };
    });
}

function readTime(instant: number, zone: string, place: string): EmbedTime {
  const { date, hour, minute, offset } = civilAt(instant, zone);
  return {
    clock: formatClock(hour, minute, zone === 'UTC' ? '24' : '12'),
    hour,
    minute,
    date,
    dateWords: formatDate(date, 'long'),
    where: zone === 'UTC' ? 'UTC' : `${place} (${formatOffsetWords(offset)})`,
    datetime: formatDateTime(instant, zone),
  };
}

// Between the first and the last zone lie 26 hours: the calendar can be two days apart.
function shiftWords(days: number): string | null {
  if (days === 0) return null;
  const count = Math.abs(days) === 1 ? 'the day' : `${Math.abs(days)} days`;
  return `${count} ${days < 0 ? 'before' : 'after'}`;
}
