import { foldLetters } from '../../domain/fold-letters.ts';
import { formatOffsetWords } from '../../domain/time/words.ts';
import { ZONES_OF_CITIES } from '../../domain/time/zone-cities.ts';
import { cityOf } from '../../domain/time/zone-city.ts';
import { ZONE_NAMES } from '../../domain/time/zone-names.ts';
import { civilAt } from '../../domain/time/zoned.ts';

/** A zone as the list shows it. */
export interface FoundZone {
  readonly zone: string;
  /** 'Tokyo, Asia', or for a city that no zone is named after 'Delhi, time of Kolkata'. */
  readonly name: string;
  /** 'UTC+9', now. */
  readonly offset: string;
}

const MOST = 40;

/** The zones that a reader can mean: by offset ('+8', 'UTC−7', 'GMT+5:30'), by city, or by part of a name; those most fully named come first. */
export function findZones(text: string, now: number): FoundZone[] {
  const query = fold(text);
  const offset = /^(?:utc|gmt)?\s*([+-]\d{1,2}(?::\d{2})?)$/.exec(query)?.[1];
  // The POSIX names (Etc/GMT+8 is eight hours behind UTC) would answer an offset with its opposite; an offset finds places.
  const named = ZONE_NAMES.filter((zone) => !zone.startsWith('Etc/'));
  if (offset !== undefined)
    return named
      .map((zone) => shown(zone, now))
      .filter((found) => fold(found.offset) === `utc${offset}`)
      .slice(0, MOST);
  const keys = named.map((zone) => ({ zone, key: fold(`${cityOf(zone)} ${zone}`) }));
  const cities = Object.entries(ZONES_OF_CITIES)
    .filter(([city]) => fold(city).startsWith(query) && query !== '')
    .map(([city, zone]) => ({ ...shown(zone, now), name: `${capitals(city)}, time of ${cityOf(zone)}` }));
  const starting = keys
    .filter(({ key }) => key.startsWith(query))
    .sort((a, b) => cityOf(a.zone).length - cityOf(b.zone).length)
    .map(({ zone }) => shown(zone, now));
  const containing = keys.filter(({ key }) => !key.startsWith(query) && key.includes(query)).map(({ zone }) => shown(zone, now));
  return [...starting, ...cities, ...containing].slice(0, MOST);
}

/** The zone that a text names in full, by its city or its own name; null where it names none, or a part of one. */
export function zoneNamed(text: string): string | null {
  const query = fold(text);
  const zones = ZONE_NAMES.filter((zone) => fold(zone) === query || fold(cityOf(zone)) === query);
  const city = Object.entries(ZONES_OF_CITIES).find(([name]) => fold(name) === query);
  return query === '' ? null : (zones[0] ?? city?.[1] ?? null);
}

function shown(zone: string, now: number): FoundZone {
  const region = zone.split('/')[0]?.replaceAll('_', ' ') ?? '';
  return {
    zone,
    name: region === zone ? zone : `${cityOf(zone)}, ${region}`,
    offset: formatOffsetWords(civilAt(now, zone).offset),
  };
}

function capitals(city: string): string {
  return city.replaceAll('_', ' ').replace(/(^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function fold(text: string): string {
  return foldLetters(text).replaceAll('_', ' ').replaceAll('−', '-').trim();
}
