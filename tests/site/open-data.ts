import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { TestSite } from '../sites.ts';

/** A document of the open data as far as every one is the same. */
export interface Document {
  readonly $schema: string;
  readonly url: string;
  readonly total: number;
  readonly next: string | null;
  readonly [field: string]: unknown;
}

/** Reads the open data of a built site by the addresses that stand in them. `root` is the address of its home page. */
export function openData({ outDir }: TestSite, root: string) {
  const text = (path: string): string => readFileSync(join(outDir, path), 'utf8');
  const pathOf = (url: string): string => {
    if (!url.startsWith(root)) throw new Error(`${url} is not below ${root}.`);
    return url.slice(root.length);
  };
  const json = (path: string): Document => JSON.parse(text(path));
  return { text, pathOf, json, entries, rows };

  /** All entries of a list, by following `next`. */
  function entries(name: string): Readonly<Record<string, unknown>>[] {
    const read: Record<string, unknown>[] = [];
    for (let path: string | null = `api/v1/${name}.json`; path !== null;) {
      const document: Document = json(path);
      const list = document[name];
      if (!Array.isArray(list)) throw new Error(`${path} has no list ${name}.`);
      read.push(...list);
      path = document.next === null ? null : pathOf(document.next);
    }
    return read;
  }

  function rows(name: string): Readonly<Record<string, string>>[] {
    return parse(text(`data/${name}.csv`), { columns: true });
  }
}
