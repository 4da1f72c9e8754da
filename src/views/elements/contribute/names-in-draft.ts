import { slugOf } from '../../../derived/slug.ts';

type Names = Readonly<Record<string, { readonly name: string; readonly short?: string | undefined }>>;

/** The id of what was typed: an id, a name or a short name of the list in any capitals; else a guess at one, which the check refuses. */
export function idOfName(typed: string, list: Names): string {
  const text = typed.trim();
  if (Object.hasOwn(list, text)) return text;
  const wanted = text.toLowerCase();
  const found = Object.entries(list).find(([id, entry]) =>
    [id, entry.name, entry.short].some((name) => name?.toLowerCase() === wanted),
  );
  return found?.[0] ?? (slugOf(text) || text);
}

/** The ids of several names, parted by semicolons or, where that is no name in itself, by commas. */
export function idsOfNames(typed: string, list: Names): string[] {
  return namesIn(typed, list).map((name) => idOfName(name, list));
}

/** Those of several names that the list does not have, as they were typed, with the ids that were guessed for them. */
export function unlistedNames(typed: string, list: Names): { readonly id: string; readonly name: string }[] {
  return namesIn(typed, list)
    .map((name) => ({ id: idOfName(name, list), name }))
    .filter(({ id }) => !Object.hasOwn(list, id));
}

function namesIn(typed: string, list: Names): string[] {
  const parts = typed.split(';').flatMap((part) => {
    const whole = idOfName(part, list);
    return Object.hasOwn(list, whole) ? [part] : part.split(',');
  });
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** What stands in a field for ids: their names, and the id itself where its name would be taken for another or for several. */
export function namesOfIds(ids: readonly string[], list: Names): string {
  return ids.map((id) => nameOfId(id, list)).join('; ');
}

/** The name of an id, where it leads back to that id. */
export function nameOfId(id: string, list: Names): string {
  const name = list[id]?.name ?? id;
  const [found, ...others] = idsOfNames(name, list);
  return found === id && others.length === 0 ? name : id;
}

/** An id for an event out of its headline: its first words without the small ones. Empty while there is no headline. */
export function suggestId(title: string): string {
  const words = slugOf(title).split('-');
  const telling = words.filter((word) => !SMALL.has(word));
  return (telling.length > 1 ? telling : words).slice(0, 5).join('-').slice(0, 60).replace(/-$/, '');
}

const SMALL: ReadonlySet<string> = new Set(
  'a an and as at by for from has have in is it its of on or over that the to with'.split(' '),
);

/** The first form of an id that is not taken: `gazette`, `gazette-2`. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}
