import type { RemovedItem, RenamedItem } from '../../domain/data/list-schemas.ts';
import type { EntryType } from '../../domain/entry-type.ts';
import { listRemovals } from '../removals.ts';
import type { DataSite } from './data-site.ts';

interface Renamed {
  readonly id: string;
  readonly aliases?: readonly string[] | undefined;
}

/** Former ids, by type and then in the order of the entries. */
export function makeRenamed({ corpus }: DataSite): RenamedItem[] {
  const { events, stories, charts, vocabulary } = corpus;
  const { organisations, offices, kinds } = vocabulary;
  const entries: readonly (readonly [EntryType, readonly Renamed[]])[] = [
    ['event', events],
    ['story', stories],
    ['chart', charts],
    ['organisation', named(organisations)],
    ['place', named(offices)],
    ['kind', named(kinds)],
  ];
  return entries.flatMap(([what, list]) =>
    list.flatMap(({ id, aliases = [] }) => aliases.map((former_id) => ({ what, former_id, id }))),
  );
}

/** Removals, newest first. */
export function makeRemoved({ corpus, addressOf }: DataSite): RemovedItem[] {
  return listRemovals(corpus).map(({ removal, path }) => ({
    what: removal.what,
    id: removal.id,
    url: addressOf(path),
    title: removal.title ?? null,
    anchors: removal.anchors ?? [],
    date: removal.date,
    why: removal.why,
    instead_id: removal.instead ?? null,
  }));
}

function named(list: Readonly<Record<string, Omit<Renamed, 'id'>>>): Renamed[] {
  return Object.entries(list).map(([id, { aliases }]) => ({ id, aliases }));
}
