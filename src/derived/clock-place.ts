import type { ById, Office } from '../domain/vocabulary.ts';
import { cityOf } from '../domain/time/zone-city.ts';

/**
 * The name that stands beside a time: the place of the event that keeps that zone, when exactly one kind of place does,
 * else the city the zone is named after. 'Menlo Park' says more than 'Los Angeles', 'United States' would say too much.
 */
export function clockPlace(zone: string, places: readonly string[], offices: ById<Office>): string {
  const cities = places.flatMap((id) => offices[id] ?? []).filter((office) => office.zone === zone && office.level === 'city');
  return cities[0]?.name ?? cityOf(zone);
}
