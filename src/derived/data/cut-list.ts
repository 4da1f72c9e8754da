/** A stretch of a list that is one file. */
export interface ListPart<Item> {
  /** 'figures', then 'figures-2'. */
  readonly name: string;
  readonly items: readonly Item[];
}

/** Cuts a list into files of so many entries at most; one without entries is one file without entries. */
export function cutList<Item>(name: string, items: readonly Item[], most: number): ListPart<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / most));
  return Array.from({ length: count }, (_, index) => ({
    name: index === 0 ? name : `${name}-${index + 1}`,
    items: items.slice(index * most, (index + 1) * most),
  }));
}
