import { formatDate } from '../words.ts';
import { resolveLocal } from '../resolve.ts';
import { spelledZone, suggestZone, zoneReason } from '../zones.ts';
import type { Abbreviation } from './abbreviations.ts';
import { SPOKEN_ABBREVIATIONS } from './abbreviations.ts';
import type { Remainder } from './take.ts';
import { Unclear } from './take.ts';

/** The zone of a place as people name it, from a list of places; null where the list does not have it, or it keeps several clocks. */
export type FindPlaceZone = (name: string) => string | null;

/** What the words say of the zone. */
export interface SpokenZone {
  readonly zone: string | null;
  readonly abbreviation: string | null;
  /** '+08:00' where one is written. */
  readonly offset: string | null;
}

const ZONE_NAME =
  /(?<![\w/])(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc|US|Canada|Brazil|Chile|Mexico)\/[A-Za-z_+\-/]+\d*/i;

/** Takes zone name, offset and abbreviation out of the words; what is left then has to be a place. */
export function takeZone(words: Remainder): SpokenZone {
  const name = words.take(ZONE_NAME)?.[0];
  const offset = words.take(/(?:\b(?:UTC|GMT) ?|(?<=[\d ]))([+-])(\d{1,2})(?::?(\d{2}))?(?![\d:-])/i);
  const abbreviation = takeAbbreviation(words);
  return {
    zone: name === undefined ? null : exactZone(name),
    offset: offset ? `${offset[1]}${offset[2]?.padStart(2, '0')}:${offset[3] ?? '00'}` : null,
    abbreviation,
  };
}

/** The zone of the place that is left in the words; null where no place is left. Throws where the place is not known. */
export function zoneOfPlace(place: string, findPlace: FindPlaceZone): string | null {
  if (place === '') return null;
  const zone = findPlace(place) ?? spelledZone(place);
  if (zone !== null) return zone;
  const suggestion = suggestZone(place);
  throw new Unclear(
    `"${place}" is no place whose clock is known here.`,
    suggestion
      ? `Did you mean ${suggestion}? Write that.`
      : 'Write a city on the list of places, or the IANA zone of the place, such as Asia/Singapore.',
    suggestion ? [{ words: suggestion, said: place, instead: suggestion }] : [],
  );
}

/** The zone an abbreviation names by itself. Throws where it could be several. */
export function zoneOfAbbreviation(abbreviation: string): string {
  const { zone = null, places = 'a city' } = SPOKEN_ABBREVIATIONS.get(abbreviation) ?? {};
  if (zone !== null) return zone;
  const named = places.split(/, | or /);
  throw new Unclear(
    `"${abbreviation}" does not say which place is meant.`,
    `Name the place: ${places}, as in "4 am ${named[0]}".`,
    named.map((place) => ({
      words: place,
      said: abbreviation,
      // The abbreviation stays: it tells summer time from winter time.
      instead: place === 'UTC' ? place : `${abbreviation} ${place}`,
    })),
  );
}

/** The offset that an abbreviation stands for at a local time in a zone. Throws where clocks there showed something else. */
export function offsetOf(abbreviation: string, local: string, zone: string): string | null {
  const known: Abbreviation | undefined = SPOKEN_ABBREVIATIONS.get(abbreviation);
  const { kind, offsets } = resolveLocal(local, zone);
  if (!known || kind === 'gap') return null;
  const meant = offsets.filter((offset) => known.offsets.includes(offset));
  if (meant.length === 0)
    throw new Unclear(
      `${abbreviation} is ${known.offsets.map(utc).join(' or ')}, but clocks in ${zone} were at ${offsets.map(utc).join(' or ')} on ${formatDate(local.slice(0, 10), 'medium')}.`,
      `Leave ${abbreviation} out if the clock on the wall there is meant; otherwise write the time that clock showed.`,
    );
  return kind === 'overlap' && meant.length === 1 ? (meant[0] ?? null) : null;
}

function takeAbbreviation(words: Remainder): string | null {
  for (const abbreviation of SPOKEN_ABBREVIATIONS.keys())
    if (words.take(new RegExp(String.raw`(?<![\w/])${abbreviation}(?![\w/])`))) return abbreviation;
  return null;
}

function exactZone(name: string): string {
  const zone = spelledZone(name);
  if (zone !== null) return zone;
  const reason = zoneReason(name);
  throw new Unclear(reason?.message ?? `There is no time zone "${name}".`, reason?.hint ?? 'Write an IANA zone.');
}

function utc(offset: string): string {
  return `UTC${offset
    .replace('-', '−')
    .replace(/([+−])0/, '$1')
    .replace(':00', '')}`;
}
