import type { EntryType } from '../domain/entry-type.ts';
import type { Event } from '../domain/event.ts';
import type { Removal } from '../domain/removal.ts';
import type { Corpus } from './corpus.ts';
import { entryPath } from './entry-path.ts';

/** The page at the address of what was removed. */
export interface RemovedPage {
  /** Below the base path. */
  readonly path: string;
  readonly removal: Removal;
}

/** A part of an event that was removed, under the anchor it had. */
export interface RemovedPart {
  readonly anchor: string;
  readonly removal: Removal;
}

/** A removal as the list of them says it. */
export interface ListedRemoval {
  readonly removal: Removal;
  /** Where to read why: the page of what was removed, or the event it was part of. */
  readonly path: string;
  readonly name: string;
}

/** The entries that were removed as a whole; each has a page that says so. */
export function removedPages({ vocabulary }: Pick<Corpus, 'vocabulary'>): RemovedPage[] {
  return vocabulary.removed
    .filter(({ anchors }) => !anchors)
    .map((removal) => ({ path: entryPath(removal.what, removal.id), removal }));
}

/** The parts that were removed from an event, in the order of the list; one whose anchor has been given to another part is left out. */
export function removedParts(
  { vocabulary }: Pick<Corpus, 'vocabulary'>,
  { id, aliases }: Pick<Event, 'id' | 'aliases'>,
  live: ReadonlySet<string>,
): RemovedPart[] {
  return vocabulary.removed
    .filter((removal) => removal.what === 'event' && (removal.id === id || aliases.includes(removal.id)))
    .flatMap((removal) => (removal.anchors ?? []).map((anchor) => ({ anchor, removal })))
    .filter(({ anchor }) => !live.has(anchor));
}

/** Every removal, newest first. */
export function listRemovals({ vocabulary, events }: Pick<Corpus, 'vocabulary' | 'events'>): ListedRemoval[] {
  const owner = (id: string): Event | undefined => events.find((event) => event.id === id || event.aliases.includes(id));
  return vocabulary.removed
    .map((removal) => {
      const event = removal.anchors && owner(removal.id);
      const path = entryPath(removal.what, event?.id ?? removal.id);
      return event
        ? { removal, path: `${path}#${removal.anchors?.[0] ?? ''}`, name: event.title }
        : { removal, path, name: titleOfRemoval(removal) };
    })
    .reverse()
    .sort((a, b) => (a.removal.date < b.removal.date ? 1 : a.removal.date > b.removal.date ? -1 : 0));
}

const NAMES: Readonly<Record<EntryType, string>> = {
  event: 'An event',
  story: 'A story',
  chart: 'A chart',
  organisation: 'An organisation',
  place: 'A place',
  kind: 'A kind of event',
};

/** What to call an entry that was removed: its title, or its id where the title was not to stand any more. */
export function titleOfRemoval({ what, id, title }: Removal): string {
  return title ?? `${NAMES[what]}: ${id}`;
}

/** 'A figure', 'A leg', 'A quotation' or 'A source', by the anchor it had. */
export function partWords(anchor: string): string {
  if (anchor.startsWith('fig-')) return 'A figure';
  if (anchor.startsWith('leg-')) return 'A leg';
  return anchor.startsWith('quote-') ? 'A quotation' : 'A source';
}
