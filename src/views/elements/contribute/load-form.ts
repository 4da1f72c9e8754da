import { CHUNK_SIZE } from '../../../derived/browse/chunks.ts';
import type { FormVocabulary } from '../../../derived/contribute/form-vocabulary.ts';
import { z } from 'astro/zod';
import { fileOfEvent } from './check-draft.ts';
import type { EntryFile } from './draft-of-entry.ts';
import { entryFileSchema } from './draft-of-entry.ts';

/** Loads what the form knows of the content; `base` is the address of the page, with a slash at its end. Throws where it cannot. */
export async function loadVocabulary(base: string): Promise<FormVocabulary> {
  return (await load(`${base}vocabulary.json`)) as FormVocabulary;
}

/** The id in `?edit=`; null where there is none, or nothing that could be one. */
export function editedId(search: string): string | null {
  const id = new URLSearchParams(search).get('edit');
  return id !== null && id.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ? id : null;
}

/** The file of an event that is to be edited, under its present or a former id. Null where there is none. */
export async function loadEntry(id: string, base: string, vocabulary: FormVocabulary): Promise<EntryFile | null> {
  const file = fileOfEvent(vocabulary.renamed.event[id] ?? id, vocabulary);
  if (file === undefined) return null;
  const files = Object.entries(vocabulary.events)
    .flatMap(([year, ids]) => ids.map((one) => `events/${year}/${one}.mdx`))
    .sort();
  const position = files.indexOf(file);
  const chunk = z.array(entryFileSchema).parse(await load(`${base}entries/${Math.floor(position / CHUNK_SIZE)}.json`));
  return chunk.find((entry) => entry.file === file) ?? null;
}

async function load(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}
