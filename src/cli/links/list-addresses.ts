import type { Event } from '../../domain/event.ts';

/** A source whose page has no archived copy yet. */
export interface Unarchived {
  readonly event: Event;
  readonly sourceId: string;
  readonly url: string;
  /** Near which a copy is wanted: when it was published, or else when it was read. 'YYYYMMDD'. */
  readonly day: string;
}

/** Every address that sources have: of pages and of archived copies, each once. */
export function listAddresses(events: readonly Event[]): string[] {
  return [
    ...new Set(events.flatMap(({ sources }) => sources.flatMap(({ url, archived }) => [url ?? [], archived ?? []].flat()))),
  ];
}

/** The sources that have a page and no copy of it. */
export function listUnarchived(events: readonly Event[]): Unarchived[] {
  return events.flatMap((event) =>
    event.sources.flatMap(({ id, url, archived, published }) => {
      if (url === undefined || archived !== undefined) return [];
      const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0] ?? event.added;
      return [{ event, sourceId: id, url, day: day.replaceAll('-', '') }];
    }),
  );
}
