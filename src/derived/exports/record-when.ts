import { formatWhenShort } from '../../domain/time/when-short.ts';
import { formatWhen } from '../../domain/time/when-words.ts';
import type { Point, When } from '../../domain/time/when.ts';
import type { ById, Office } from '../../domain/vocabulary.ts';
import { clockPlace } from '../clock-place.ts';
import type { RecordPoint, RecordWhen } from './export-record.ts';

/** A time as it leaves the site; `places` are those of the event or leg, which may give the clock its name. */
export function recordWhen(when: When, places: readonly string[], offices: ById<Office>): RecordWhen {
  const place = when.zone === null ? undefined : clockPlace(when.zone, places, offices);
  return {
    text: when.text,
    zone: when.zone,
    kind: when.kind,
    precision: when.kind === 'interval' ? null : precisionOf(when),
    approximate: when.approximate,
    uncertain: when.uncertain,
    starts_at: when.kind === 'instant' ? formatAt(when) : null,
    first_day: when.first,
    last_day: when.last,
    from: when.kind === 'interval' ? recordPoint(when.start) : null,
    to: when.kind === 'interval' ? recordPoint(when.end) : null,
    words: formatWhen(when, { place }),
    unknown: unknownOf(when),
  };
}

function recordPoint(point: Point | null): RecordPoint | null {
  if (point === null) return null;
  const [first, last] = point.kind === 'date' ? [point.first, point.last] : [point.local.slice(0, 10), point.local.slice(0, 10)];
  return {
    precision: precisionOf(point),
    at: point.kind === 'instant' ? formatAt(point) : null,
    first_day: first,
    last_day: last,
  };
}

function precisionOf(point: Point): RecordPoint['precision'] {
  return point.kind === 'date' ? point.precision : 'minute';
}

/** RFC 3339, which has no form without seconds, and none for an offset with seconds (Monrovia, −00:44:30 until 1972): that is written in UTC. */
export function formatAt({ local, offset, instant }: Extract<Point, { kind: 'instant' }>): string {
  return offset.length > 6 ? `${new Date(instant).toISOString().slice(0, 19)}Z` : `${local}:00${offset}`;
}

function unknownOf(when: When): string | null {
  if (when.kind === 'instant') return null;
  if (when.kind === 'wall') return 'not one instant';
  const ends = when.kind === 'interval' ? [when.start, when.end] : [];
  const open = ends.includes(null);
  if (ends.some((end) => end && end.kind !== 'date') && !open) return 'time between them not known';
  if (ends.some((end) => end && end.kind !== 'date')) return ends[0] ? 'end not known' : 'beginning not known';
  return formatWhenShort(when).sub;
}
