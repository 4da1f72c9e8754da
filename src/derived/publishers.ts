import type { Event } from '../domain/event.ts';
import type { Source, SourceKind } from '../domain/source.ts';
import { isRelied, SOURCE_KINDS } from '../domain/source.ts';
import type { Corpus } from './corpus.ts';
import { assignSlugs } from './slug.ts';

/** A source of an event that the record relies on. */
export interface Reference {
  readonly event: Event;
  readonly source: Source;
}

/** A publisher with everything that was read there. */
export interface Publisher {
  readonly name: string;
  /** '/sources/<slug>/' */
  readonly path: string;
  readonly slug: string;
  /** In the order in which the events that rest on them are read. */
  readonly references: readonly Reference[];
}

/** A kind of source with everything of that kind that was read. */
export interface SourcesOfKind {
  readonly kind: SourceKind;
  /** '/sources/kind/press/': no publisher's page can have this address, whatever it is called. */
  readonly path: string;
  readonly references: readonly Reference[];
}

/** A page that was read, and the events that rest on it. */
export interface PageRead {
  readonly source: Source;
  /** Each event with the sources by which it cites the page. */
  readonly events: readonly { readonly event: Event; readonly sourceIds: readonly string[] }[];
}

/** Every publisher in alphabetical order. One keeps its address when others are added later. */
export function listPublishers(corpus: Pick<Corpus, 'years'>): Publisher[] {
  const groups = Map.groupBy(listReferences(corpus), ({ source }) => source.publisher);
  const arrivals = [...groups].map(([name, references]) => ({ name, since: firstAdded(references) }));
  arrivals.sort((a, b) => compareText(a.since, b.since) || compareText(a.name, b.name));
  const slugs = assignSlugs(
    arrivals.map(({ name }) => name),
    'publisher',
  );
  const collator = new Intl.Collator('en');
  return [...groups]
    .sort(([a], [b]) => collator.compare(a, b))
    .map(([name, references]) => ({ name, slug: slugs.get(name) ?? '', path: `/sources/${slugs.get(name)}/`, references }));
}

/** The kinds of source that the record relies on, in the order of their list. */
export function listSourceKinds(corpus: Pick<Corpus, 'years'>): SourcesOfKind[] {
  const groups = Map.groupBy(listReferences(corpus), ({ source }) => source.kind);
  return SOURCE_KINDS.flatMap((kind) => {
    const references = groups.get(kind);
    return references ? [{ kind, path: `/sources/kind/${kind}/`, references }] : [];
  });
}

/** Gathers the events that rest on the same page, in the order in which the pages first appear. */
export function groupReads(references: readonly Reference[]): PageRead[] {
  const pages = Map.groupBy(
    references,
    ({ source, event }) => source.url ?? JSON.stringify([source.publisher, source.title ?? event.id]),
  );
  return [...pages.values()].flatMap((read) => {
    const [first] = read;
    if (!first) return [];
    const byEvent = Map.groupBy(read, ({ event }) => event);
    const events = [...byEvent].map(([event, cited]) => ({ event, sourceIds: cited.map(({ source }) => source.id) }));
    return [{ source: first.source, events }];
  });
}

/** In the order in which the events are read. */
function listReferences({ years }: Pick<Corpus, 'years'>): Reference[] {
  return years.flatMap(({ events }) =>
    events.flatMap((event) => event.sources.filter(isRelied).map((source) => ({ event, source }))),
  );
}

/** The day on which the record first relied on it. */
function firstAdded(references: readonly Reference[]): string {
  return references.reduce((first, { event }) => (event.added < first ? event.added : first), '9999');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
