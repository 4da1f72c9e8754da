import type { EntryType } from '../domain/entry-type.ts';

const FOLDERS: Readonly<Record<EntryType, string>> = {
  event: 'events',
  story: 'stories',
  chart: 'charts',
  organisation: 'organisations',
  place: 'places',
  kind: 'kinds',
};

/** The path of an entry's page below the base path, such as '/events/pier-fire/'. */
export function entryPath(type: EntryType, id: string): string {
  return `/${FOLDERS[type]}/${id}/`;
}
