import { pathToFileURL } from 'node:url';
import { describeFile, describeLists, EDITOR_FILES, LISTS_FILE } from '../domain/editor-schemas.ts';
import type { EditorFile, KnownIds } from '../domain/editor-schemas.ts';

/** A file by its path and text. */
export type TextFile = readonly [path: string, text: string];

/** The schemas for editors, by file name: those of the code, and the lists of the content at hand. */
export function renderSchemas(ids: KnownIds): TextFile[] {
  const names = Object.keys(EDITOR_FILES) as EditorFile[];
  return [
    ...names.map((name): TextFile => [`${name}.schema.json`, renderJson(describeFile(name))]),
    [LISTS_FILE, renderJson(describeLists(ids))],
  ];
}

/**
 * What Astro's extension for VS Code reads in order to know the front matter of entries: which file is one, by its address on this
 * machine, and the schemas beside that list. `paths` are absolute. It lower-cases addresses before it compares them.
 */
export function renderCollections(events: readonly string[], stories: readonly string[], ids: KnownIds): TextFile[] {
  const schemas = new Map(renderSchemas(ids));
  const collections = { 'event-file': 'event.schema.json', 'story-file': 'story.schema.json' } as const;
  const entries = [...events.map((path) => [path, 'event-file']), ...stories.map((path) => [path, 'story-file'])].map(
    ([path = '', name]) => [decodeURIComponent(pathToFileURL(path).href).toLowerCase(), name],
  );
  const list = {
    collections: Object.keys(collections).map((name) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(entries),
  };
  return [
    ['collections.json', renderJson(list)],
    ...Object.entries(collections).map(([name, file]): TextFile => [`${name}.schema.json`, schemas.get(file) ?? '']),
    [LISTS_FILE, schemas.get(LISTS_FILE) ?? ''],
  ];
}

function renderJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
