/** Entries on a page of a list that needs several. */
export const MOST = 100;

/** Up to so many stand on one page, rather than leave a scrap for a second. */
export const TOLERATED = 120;

/** A stretch of a list that is too long for one page. */
export interface Part<T> {
  /** From 1, the oldest first. */
  readonly number: number;
  /** Place of its first entry in the whole list, from 1. */
  readonly from: number;
  readonly items: readonly T[];
  /** The last entry of the part before. */
  readonly before: T | undefined;
}

/** What one page of a list shows. */
export interface ListPage<T> {
  /** Number of the part it shows; null for the page of the list itself, which has everything or the newest. */
  readonly part: number | null;
  readonly from: number;
  readonly items: readonly T[];
  readonly before: T | undefined;
  /** Entries of the whole list. */
  readonly total: number;
  /** Every part; none when the page of the list has everything. */
  readonly parts: readonly Part<T>[];
}

/**
 * Cuts a list, oldest first, into parts of 100 counted from its beginning, so that a part keeps its entries when newer ones come.
 * Up to 120 entries are one part.
 */
export function cutParts<T>(items: readonly T[]): Part<T>[] {
  return cutGroups(items.map((item) => [item]));
}

/** Cuts likewise, but between groups: only a group of more than 120 is itself cut. No part has more than 120 entries. */
export function cutGroups<T>(groups: readonly (readonly T[])[]): Part<T>[] {
  const all = groups.flat();
  const lists: T[][] = [];
  for (const piece of all.length > TOLERATED ? groups.flatMap(cutPiece) : [all]) {
    const last = lists.at(-1);
    if (last && last.length + piece.length <= MOST) last.push(...piece);
    else lists.push([...piece]);
  }
  let from = 1;
  return lists.map((items, index) => {
    const part = { number: index + 1, from, items, before: lists[index - 1]?.at(-1) };
    from += items.length;
    return part;
  });
}

/** Every page of a list, oldest entry first: the page of the list itself, and beyond 120 entries one for each part. */
export function listPages<T>(items: readonly T[]): ListPage<T>[] {
  const total = items.length;
  const cut = cutParts(items);
  const parts = cut.length > 1 ? cut : [];
  const from = parts.length > 0 ? total - MOST + 1 : 1;
  const own = { part: null, from, items: items.slice(from - 1), before: items[from - 2], total, parts };
  return [own, ...parts.map(({ number, ...part }) => ({ part: number, ...part, total, parts }))];
}

/** The page of a list at the address below the list's own: undefined, or 'part/3'. Throws an Error where there is none. */
export function pageAt<T>(items: readonly T[], below: string | undefined): ListPage<T> {
  const page = listPages(items).find(({ part }) => partPath(part) === below);
  if (!page) throw new Error(`A list of ${items.length} has no ${below}.`);
  return page;
}

/** The addresses of a list's pages below its own: undefined, then 'part/1' and so on. */
export function partPaths(items: readonly unknown[]): (string | undefined)[] {
  return listPages(items).map(({ part }) => partPath(part));
}

/** The part to go on to from a page, towards older and newer entries. */
export function partsAround<T>({ part, from, parts }: ListPage<T>): { before: Part<T> | undefined; after: Part<T> | undefined } {
  const before = parts.findLast((other) => (part === null ? other.from < from : other.number === part - 1));
  return { before, after: part === null ? undefined : parts[part] };
}

/** What a page of a list says something about: a part about its own entries, the page of the list about all of them. */
export function behindPage<T>({ part, items, parts }: Pick<ListPage<T>, 'part' | 'items' | 'parts'>): readonly T[] {
  return part === null && parts.length > 0 ? parts.flatMap((each) => each.items) : items;
}

function partPath(part: number | null): string | undefined {
  return part === null ? undefined : `part/${part}`;
}

function cutPiece<T>(group: readonly T[]): T[][] {
  if (group.length <= TOLERATED) return [[...group]];
  return Array.from({ length: Math.ceil(group.length / MOST) }, (_, index) => group.slice(index * MOST, (index + 1) * MOST));
}
