import type { Event } from '../../domain/event.ts';
import type { When } from '../../domain/time/when.ts';
import { formatWhen, formatWhenShort } from '../../domain/time/when-words.ts';
import { formatClock, formatDate, formatOffsetWords } from '../../domain/time/words.ts';
import { civilAt } from '../../domain/time/zoned.ts';
import type { ById, Office } from '../../domain/vocabulary.ts';
import { capital } from '../charts/text-lines.ts';
import { clockPlace } from '../clock-place.ts';
import { modifiedOn } from '../entry-days.ts';
import { markOf } from '../time-mark.ts';
import type { CardTime } from './card.ts';

/** When an event happened, as its card says it: the local hour only where it is known, and no time at all of what was withdrawn. */
export function cardTime(event: Event, offices: ById<Office>): CardTime {
  const { when, places, status, corrections } = event;
  if (status === 'withdrawn')
    return {
      kind: 'withdrawn',
      words: `Withdrawn on ${formatDate(modifiedOn(event), 'medium')}`,
      why: corrections.at(-1)?.why ?? '',
    };
  const place = when.zone === null ? undefined : clockPlace(when.zone, places, offices);
  if (when.kind !== 'instant') {
    const day = when.kind === 'date' && when.precision === 'day' && markOf(when) === undefined;
    const words = day ? formatDate(when.first, 'long') : formatWhen(when, { place });
    return { kind: 'open', words: capital(words), unknown: unknownOf(when, place) };
  }
  const { date, hour, minute, offset } = civilAt(when.instant, when.zone);
  const utc = when.zone === 'UTC';
  return {
    kind: 'hour',
    hour: hour + minute / 60,
    mark: markOf(when) ?? null,
    clock: formatClock(hour, minute, utc ? '24' : '12'),
    day: formatDate(date, 'long'),
    where: utc || place === formatOffsetWords(offset) ? (place ?? 'UTC') : `${place} (${formatOffsetWords(offset)})`,
  };
}

/** What is not known, where the words of the time do not say it already. */
function unknownOf(when: When, place: string | undefined): string {
  if (when.kind === 'wall') return 'not one instant';
  const hours = when.kind === 'interval' && [when.start, when.end].some((end) => end !== null && end.kind !== 'date');
  return hours ? 'instant not known' : formatWhenShort(when, place).sub;
}
