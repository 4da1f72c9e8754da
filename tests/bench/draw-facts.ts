import type { EventFrontMatter, LegFrontMatter } from '../../src/domain/event.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { QUALIFIERS } from '../../src/domain/figure.ts';
import type { Source } from '../../src/domain/source.ts';
import type { PlainDate } from '../../src/domain/time/plain-date.ts';
import { addDays } from '../../src/domain/time/plain-date.ts';
import type { Dice } from './dice.ts';
import { drawClock } from './draw-when.ts';
import type { Lists, Publisher } from './lists.ts';
import { METRICS } from './lists.ts';
import { placeId } from './places.ts';
import type { Prose } from './words.ts';
import { capital } from './words.ts';

/** What facts are drawn with. */
export interface Material {
  readonly dice: Dice;
  readonly prose: Prose;
  readonly lists: Lists;
}

/** One to five sources, each of another publisher, published on the day or soon after. */
export function drawSources(day: PlainDate, { dice, prose, lists }: Material): Source[] {
  const chosen = new Set<Publisher>();
  for (let left = dice.int(1, 5); left > 0; left--) chosen.add(dice.weighted(lists.publishers, lists.publisherTotals));
  return [...chosen].map(({ name, host, kind }) => {
    const title = capital(Array.from({ length: dice.int(4, 9) }, () => prose.word()).join(' '));
    const published = addDays(day, dice.chance(60) ? 0 : dice.int(1, 12));
    const common = { id: host.replace('.example', ''), publisher: name, title, published, kind };
    if (dice.chance(20)) return { ...common, reports: dice.pick(lists.publishers).name, note: 'Read in a repost.' };
    const [year, month] = published.split('-');
    return { ...common, url: `https://${host}/${year}/${month}/${placeId(title)}` };
  });
}

/** Up to three numbers of different metrics, a few of them as ranges. */
export function drawFigures(day: PlainDate, sources: readonly Source[], { dice, prose, lists }: Material): Figure[] {
  const metrics = new Set(Array.from({ length: dice.int(1, 3) }, () => dice.pick(Object.keys(METRICS))));
  return [...metrics].map((metric) => {
    const value = drawAmount(METRICS[metric]?.unit ?? '', dice);
    const isRange = dice.chance(12);
    return {
      metric,
      ...(dice.chance(20) ? { of: lists.offices[dice.pick(lists.clocked)]?.name ?? 'the rest' } : {}),
      ...(isRange ? { low: value, high: value + Math.max(1, Math.floor(value / 5)) } : { value }),
      qualifier: isRange ? 'about' : dice.pick(QUALIFIERS),
      asOf: dice.chance(80) ? day : day.slice(0, 7),
      sources: [dice.pick(sources).id],
      ...(dice.chance(25) ? { note: prose.sentence(dice.int(5, 12)) } : {}),
    };
  });
}

/** Two to six offices told at different hours, the last of them perhaps at none that is known. */
export function drawLegs(day: PlainDate, sources: readonly Source[], { dice, prose, lists }: Material): LegFrontMatter[] {
  const places = new Set(Array.from({ length: dice.int(2, 6) }, () => dice.pick(lists.clocked)));
  return [...places].map((place, index): LegFrontMatter => {
    if (index > 1 && dice.chance(15)) return { places: [place], status: 'not-stated', sources: [] };
    return {
      places: [place],
      ...(dice.chance(20) ? { label: `${lists.offices[place]?.name ?? place} and around` } : {}),
      when: dice.chance(70) ? drawClock(day, dice) : day,
      status: dice.chance(75) ? 'reported' : 'planned',
      sources: [dice.pick(sources).id],
      ...(dice.chance(30) ? { note: prose.sentence(dice.int(5, 12)) } : {}),
    };
  });
}

/** Somebody in a public role. */
export function drawPerson(organisation: string, { dice, prose }: Material): { readonly name: string; readonly role: string } {
  const first = dice.pick([
    'Ada',
    'Bram',
    'Cleo',
    'Dov',
    'Esi',
    'Finn',
    'Gita',
    'Hugo',
    'Ines',
    'Jun',
    'Kofi',
    'Lena',
    'Milo',
    'Noor',
  ]);
  const role = dice.pick([
    'chief executive',
    'head of staff',
    'chair of the works council',
    'spokesperson',
    'minister for labour',
  ]);
  return { name: `${first} ${prose.name()}`, role: `${role}, ${organisation}` };
}

/** A status, and what it asks for: a dispute names its point, a correction says what changed. */
export function drawStatus(
  day: PlainDate,
  sources: readonly Source[],
  { dice, prose }: Material,
): Pick<EventFrontMatter, 'status' | 'conflicts' | 'corrections'> {
  const roll = dice.int(1, 100);
  const correction = {
    date: addDays(day, dice.int(20, 300)),
    was: prose.sentence(9),
    now: prose.sentence(9),
    why: prose.sentence(6),
  };
  if (roll <= 3) return { status: 'withdrawn', corrections: [correction] };
  if (roll <= 9) return { status: 'corrected', corrections: [correction] };
  if (roll > 15) return { status: roll > 60 ? 'confirmed' : 'reported' };
  const point = `${prose.word(true)} or ${prose.word(true)}`;
  return {
    status: 'disputed',
    conflicts: [{ point, text: `${prose.sentence(12)} ${prose.sentence(9)}`, sources: sources.map(({ id }) => id) }],
  };
}

function drawAmount(unit: string, dice: Dice): number {
  if (unit === 'percent') return dice.int(1, 300) / 10;
  if (unit === 'weeks' || unit === 'days') return dice.int(1, 60);
  const digits = dice.int(1, 99);
  const zeros = unit === 'USD' ? dice.pick([1_000_000, 10_000_000, 100_000_000]) : dice.pick([1, 10, 10, 100, 100, 1000]);
  return digits * zeros;
}
