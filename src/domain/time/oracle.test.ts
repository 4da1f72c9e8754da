import { Temporal } from '@js-temporal/polyfill';
import { describe, expect, it } from 'vitest';
import { formatWall, resolveLocal } from './resolve.ts';
import { ZONE_ALIASES } from './zone-aliases.ts';
import { ZONE_NAMES } from './zone-names.ts';
import { offsetAt } from './zoned.ts';

// The resolver against Temporal in every zone and under every other name: all minutes that matter around the changes of three years
// a zone, drawn from 1990 to 2037 in a fixed order, and some minutes at random.
const [DAY, MINUTE] = [86_400_000, 60_000];
const [FIRST_YEAR, YEARS, DRAWN] = [1990, 48, 3];
const draw = generator(2026);

interface Answer {
  readonly local: string;
  readonly kind: string;
  readonly instants: readonly number[];
  readonly offsets: readonly string[];
}

describe.each([
  { title: 'every canonical zone', zones: ZONE_NAMES },
  { title: 'every other name of a zone', zones: Object.keys(ZONE_ALIASES) },
])('$title', ({ zones }) => {
  it('gives the instants and offsets that Temporal gives', () => {
    let changes = 0;
    for (const zone of zones) {
      const found = Array.from({ length: DRAWN }, () => FIRST_YEAR + (draw() % YEARS)).flatMap((year) => findChanges(zone, year));
      changes += found.length;
      const walls = [...found.flatMap((at) => wallsAround(at, zone)), ...Array.from({ length: 10 }, () => randomWall())];
      const locals = [...new Set(walls.map(formatWall))];
      expect({ zone, answers: locals.map((local) => ourAnswer(local, zone)) }).toEqual({
        zone,
        answers: locals.map((local) => temporalAnswer(local, zone)),
      });
    }
    expect(changes).toBeGreaterThan(zones.length);
  });
});

function ourAnswer(local: string, zone: string): Answer {
  const { kind, instants, offsets } = resolveLocal(local, zone);
  return { local, kind, instants: [...instants], offsets: [...offsets] };
}

/** In a gap Temporal's 'earlier' lies before the jump and its 'later' behind it. */
function temporalAnswer(local: string, zone: string): Answer {
  const plain = Temporal.PlainDateTime.from(local);
  const earlier = plain.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = plain.toZonedDateTime(zone, { disambiguation: 'later' });
  const both = [earlier, later];
  if (earlier.equals(later)) return { local, kind: 'unique', instants: [earlier.epochMilliseconds], offsets: [earlier.offset] };
  const happened = earlier.toPlainDateTime().equals(plain);
  return {
    local,
    kind: happened ? 'overlap' : 'gap',
    instants: happened ? both.map(({ epochMilliseconds }) => epochMilliseconds) : [],
    offsets: both.map(({ offset }) => offset),
  };
}

/** The instants at which a zone changes its offset in a year, to the second. */
function findChanges(zone: string, year: number): number[] {
  const changes: number[] = [];
  for (let from = Date.UTC(year, 0, 1); from < Date.UTC(year + 1, 0, 1); from += DAY) {
    let [low, high] = [from, from + DAY];
    const before = offsetAt(low, zone);
    if (offsetAt(high, zone) === before) continue;
    while (high - low > 1000) {
      const middle = Math.floor((low + high) / 2000) * 1000;
      if (offsetAt(middle, zone) === before) low = middle;
      else high = middle;
    }
    changes.push(high);
  }
  return changes;
}

/** Wall times beside both ends of a change and in its middle. */
function wallsAround(at: number, zone: string): number[] {
  const ends = [at + offsetAt(at - 1000, zone) * 1000, at + offsetAt(at, zone) * 1000] as const;
  const middle = Math.floor((ends[0] + ends[1]) / 2 / MINUTE) * MINUTE;
  return [...ends.flatMap((end) => [end - MINUTE, end - 1000, end, end + MINUTE]), middle];
}

function randomWall(): number {
  return Date.UTC(FIRST_YEAR, 0, 1) + (draw() % (YEARS * 525_960)) * MINUTE;
}

/** Numbers that look drawn and are the same in every run (a linear congruential generator, the upper bits). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor(state / 16);
  };
}
