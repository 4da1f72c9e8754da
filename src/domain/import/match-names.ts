import { foldName } from '../fold-name.ts';
import type { ById, Office, Organisation } from '../vocabulary.ts';

// What companies have behind their names in a register and not in a newsroom's list.
const FORM =
  /[\s,]+(?:inc(?:orporated)?|l\.?l\.?c|l\.?l\.?p|l\.?p|ltd|limited|corp(?:oration)?|co|company|plc|gmbh|ag|s\.?a|n\.?v|b\.?v|pty|pbc)\.?$/i;

/** Finds the id of an organisation by id, name, short name or former id, in any capitals and with or without its legal form. */
export function organisationFinder(organisations: ById<Organisation>): (name: string) => string | null {
  const ids = new Map<string, string>();
  for (const [id, { name, short, aliases = [] }] of Object.entries(organisations))
    for (const known of [id, ...aliases, name, ...(short === undefined ? [] : [short])]) ids.set(foldCompany(known), id);
  return (name) => ids.get(foldCompany(name)) ?? null;
}

/** Finds the id of a place by id, name, city or country of a country; null also where two places share the name. */
export function placeFinder(offices: ById<Office>): (name: string) => string | null {
  const ids = new Map<string, string | null>();
  for (const [id, { name }] of Object.entries(offices))
    for (const known of new Set([foldName(id), foldName(name)]))
      ids.set(known, ids.has(known) && ids.get(known) !== id ? null : id);
  return (name) => ids.get(foldName(name)) ?? null;
}

/** A company's name for comparing: 'acme' for 'ACME, Inc.'. */
export function foldCompany(name: string): string {
  let bare = name.trim();
  for (let shorter = bare.replace(FORM, ''); shorter !== bare && shorter !== ''; shorter = bare.replace(FORM, '')) bare = shorter;
  return foldName(bare);
}
