import { nearest } from '../nearest.ts';
import type { Reason } from '../problem.ts';
import { ZONE_ALIASES } from './zone-aliases.ts';
import { cityOf } from './zone-city.ts';
import { ZONE_NAMES } from './zone-names.ts';

const names = new Set(ZONE_NAMES);
const byFoldedName = new Map([...ZONE_NAMES, ...Object.keys(ZONE_ALIASES)].map((name) => [name.toLowerCase(), name]));
const byCity = new Map(ZONE_NAMES.map((name) => [cityOf(name).toLowerCase(), name]));

/** Whether a name is a canonical IANA zone name, spelled exactly. Asked of our own list: browsers and Node take 'AST' for Anchorage. */
export function isZone(name: string): boolean {
  return names.has(name);
}

/** The canonical name of a zone or of an alias of one, spelled exactly; null for any other text. */
export function canonicalZone(name: string): string | null {
  if (names.has(name)) return name;
  return Object.hasOwn(ZONE_ALIASES, name) ? (ZONE_ALIASES[name] ?? null) : null;
}

/** The canonical zone that was probably meant: by letter case, by city alone, or by a small slip. Null when nothing is close. */
export function suggestZone(name: string): string | null {
  const folded = name.trim().toLowerCase().replaceAll(' ', '_');
  const known = byFoldedName.get(folded);
  if (known) return canonicalZone(known);
  const city = byCity.get(folded.replaceAll('_', ' '));
  if (city) return city;
  if (isAbbreviation(name)) return null;
  const close = nearest(name.trim(), [...ZONE_NAMES, ...Object.keys(ZONE_ALIASES)]);
  return (close && canonicalZone(close)) ?? byCity.get(nearest(folded.replaceAll('_', ' '), byCity.keys()) ?? '') ?? null;
}

/** Why a name may not stand in content; null for a canonical name. */
export function zoneReason(name: string): Reason | null {
  if (names.has(name)) return null;
  if (isAbbreviation(name))
    return {
      rule: 'zone-unknown',
      message: `"${name}" is an abbreviation. Abbreviations mean different zones to different people.`,
      hint: 'Write the IANA name of the place, such as America/New_York or Asia/Kolkata.',
    };
  const canonical = canonicalZone(name);
  if (canonical)
    return { rule: 'zone-alias', message: `"${name}" is an old or second name of a zone.`, hint: `Write ${canonical}.` };
  const suggestion = suggestZone(name);
  return {
    rule: 'zone-unknown',
    message: `There is no time zone "${name}".`,
    hint: suggestion
      ? `Did you mean ${suggestion}? Zone names are case-sensitive.`
      : 'Write an IANA zone name such as Asia/Singapore; the name is a region, a slash and a city.',
  };
}

function isAbbreviation(name: string): boolean {
  return /^[A-Z]{2,5}(\d[A-Z]{3})?$/.test(name) && name !== 'UTC';
}
