import type { APIRoute, GetStaticPaths } from 'astro';
import { readEntryText } from '../../../build/read-entry-text.ts';
import { loadCorpus } from '../../../content.ts';
import { groupChunks } from '../../../derived/browse/chunks.ts';
import { listEntryFiles } from '../../../derived/contribute/form-vocabulary.ts';

export const getStaticPaths = (async () => {
  const { events } = await loadCorpus();
  return groupChunks(events).map((_, chunk) => ({ params: { chunk: String(chunk) } }));
}) satisfies GetStaticPaths;

/** The files of twenty events as their authors wrote them, for who wants to correct one. */
export const GET: APIRoute = async ({ params }) => {
  const files = groupChunks(listEntryFiles((await loadCorpus()).events))[Number(params['chunk'])] ?? [];
  return Response.json(await Promise.all(files.map(async (file) => ({ file, text: await readEntryText(file) }))));
};
