import { foldLetters } from '../fold-letters.ts';
import { nearest } from '../nearest.ts';
import type { Reason } from '../problem.ts';
import { ZONE_ALIASES } from './zone-aliases.ts';
import { ZONES_OF_CITIES } from './zone-cities.ts';
import { ZONE_NAMES } from './zone-names.ts';

// Never asked of Intl: browsers accept 'AST' and read it as Anchorage.
const canonical: ReadonlySet<string> = new Set(ZONE_NAMES);
const aliases: ReadonlyMap<string, string> = new Map(Object.entries(ZONE_ALIASES));
// Names of the tz database that are abbreviations to everybody else.
const ABBREVIATIONS: ReadonlySet<string> = new Set(['CET', 'EET', 'EST', 'HST', 'MET', 'MST', 'WET']);

/** Why a name cannot stand in content as a zone: it is unknown, or another name of a zone. Null for a canonical name. */
export function zoneReason(name: string): Reason | null {
  if (isZone(name)) return null;
  const suggestion = suggestZone(name);
  if (isAbbreviation(name))
    return {
      rule: 'zone-unknown',
      message: `"${name}" is an abbreviation, and abbreviations are ambiguous: IST is India, Israel and Ireland, CST is Chicago and China.`,
      hint: 'Write the zone of the place, such as America/New_York.',
    };
  if (/^(?:UTC|GMT)?[+\-−]\d/.test(name))
    return {
      rule: 'zone-unknown',
      message: `"${name}" is an offset, not a time zone.`,
      hint: 'Write the zone of the place, such as Asia/Singapore. An offset may stand after the clock time, as in 2026-05-20T04:00+08:00.',
    };
  if (aliases.has(name) && suggestion)
    return { rule: 'zone-alias', message: `"${name}" is another name of ${suggestion}.`, hint: `Write ${suggestion}.` };
  return {
    rule: 'zone-unknown',
    message: `There is no time zone "${name}".`,
    hint: suggestion ? `Did you mean ${suggestion}?` : 'Write an IANA zone, a region and a city, such as Asia/Singapore, or UTC.',
  };
}

/** Whether a name is canonical. Capitals count: 'asia/singapore' is not a zone. */
export function isZone(name: string): boolean {
  return canonical.has(name);
}

/** The canonical name of a zone or of another name of it; null for anything else. Capitals count. */
export function canonicalZone(name: string): string | null {
  return isZone(name) ? name : (aliases.get(name) ?? null);
}

/** The zone probably meant: by capitals, another name, a city alone or a slip of the finger. Null for abbreviations and offsets. */
export function suggestZone(name: string): string | null {
  if (isAbbreviation(name) || name.length > 50) return null;
  const spelled = spelledZone(name);
  if (spelled) return spelled;
  const key = foldName(name);
  if (!/[a-z]{4}/.test(key)) return null;
  const known = key.includes('/') ? names() : cities();
  return known.get(nearest(key, known.keys()) ?? '') ?? null;
}

/** The zone of a name, or of a city that a zone is named after or that keeps it, spelled right but for capitals, accents and blanks. */
export function spelledZone(name: string): string | null {
  if (isAbbreviation(name) || name.length > 50) return null;
  const key = foldName(name);
  return canonicalZone(name) ?? names().get(key) ?? cities().get(key) ?? cities().get(key.split('/').at(-1) ?? key) ?? null;
}

/** PST, CEST, ET and the like. */
function isAbbreviation(name: string): boolean {
  return ABBREVIATIONS.has(name) || (/^[A-Z]{1,4}T$/.test(name) && canonicalZone(name) === null);
}

function foldName(name: string): string {
  return foldLetters(name.trim())
    .replace(/[\s.'’]+/g, '_')
    .replaceAll(/_+/g, '_');
}

function names(): ReadonlyMap<string, string> {
  return new Map([...aliases, ...ZONE_NAMES.map((name) => [name, name] as const)].map(([name, zone]) => [foldName(name), zone]));
}

/** Zones by the city they are named after, and by some cities that people look for in vain. */
function cities(): ReadonlyMap<string, string> {
  const named = [...aliases, ...ZONE_NAMES.map((name) => [name, name] as const)].filter(([name]) => name.includes('/'));
  const byCity = named.map(([name, zone]) => [foldName(name.split('/').at(-1) ?? name), zone] as const);
  return new Map([...Object.entries(ZONES_OF_CITIES), ...byCity]);
}
