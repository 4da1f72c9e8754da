import { nearest } from '../../domain/nearest.ts';
import { slugOf } from '../../domain/slug.ts';
import type { Ask } from './ask.ts';
import type { Newsroom } from './newsroom.ts';

const OTHER = ' another';

/** Asks which organisations act or are acted on. One that the list does not have is added to it, once the person says so. */
export async function askOrganisations(
  ask: Ask,
  newsroom: Newsroom,
): Promise<{ readonly ids: readonly string[]; readonly added: ReadonlyMap<string, string> }> {
  const ids: string[] = [];
  const added = new Map<string, string>();
  do {
    const choices = Object.entries(newsroom.lists.organisations)
      .filter(([id]) => !ids.includes(id))
      .map(([value, { name, short }]) => ({ value, label: short ?? name, ...(short === undefined ? {} : { hint: name }) }));
    const chosen = await ask.choose(ids.length === 0 ? 'Which organisation?' : 'Which other organisation?', [
      ...choices,
      { value: OTHER, label: 'Another, which is not on the list', always: true },
    ]);
    const id = chosen === OTHER ? await askNew(ask, newsroom, added) : chosen;
    if (id !== null && !ids.includes(id)) ids.push(id);
  } while (ids.length === 0 || (await ask.confirm('Is there another organisation in it?', false)));
  return { ids, added };
}

/** The id of an organisation by its name, on the list or added to it; null when the person thought better of it. */
async function askNew(ask: Ask, { findOrganisation, lists }: Newsroom, added: Map<string, string>): Promise<string | null> {
  const name = await ask.text('Its full name', {
    example: 'Example Corporation',
    check: (text) => (text === '' ? 'Write the name.' : text.length > 80 ? 'A name has at most 80 characters.' : undefined),
  });
  const known = findOrganisation(name) ?? nearestOrganisation(name, lists.organisations);
  if (known !== null) {
    const listed = lists.organisations[known]?.name ?? known;
    if (await ask.confirm(`The list has ${listed} (${known}). Is that the one?`, true)) return known;
  }
  const id = newOrganisationId(name, new Set([...Object.keys(lists.organisations), ...added.keys()]));
  if (!(await ask.confirm(`Add "${name}" to organisations.yaml, as ${id}?`, true))) return null;
  added.set(id, name);
  return id;
}

/** An id for a new organisation that no other has. */
export function newOrganisationId(name: string, taken: ReadonlySet<string>): string {
  const base = slugOf(name, 40) || 'organisation';
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}

function nearestOrganisation(name: string, organisations: Newsroom['lists']['organisations']): string | null {
  const close = nearest(
    name,
    Object.values(organisations).map((organisation) => organisation.name),
  );
  return Object.entries(organisations).find(([, organisation]) => organisation.name === close)?.[0] ?? null;
}
