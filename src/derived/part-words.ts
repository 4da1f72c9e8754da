import type { ListPage } from './parts.ts';

/** '101 to 200', '121'. */
export function numbersOf({ from, items }: Pick<ListPage<unknown>, 'from' | 'items'>): string {
  const last = from + items.length - 1;
  return last === from ? `${from}` : `${from} to ${last}`;
}

/** 'Meta' for the page of a list, 'Meta, events 1 to 100' for a part of it. */
export function titleOfPage(title: string, page: ListPage<unknown>, entries: string): string {
  return page.part === null ? title : `${title}, ${entries} ${numbersOf(page)}`;
}
