import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCorpus } from '../../../content.ts';
import { groupChunks } from '../../../derived/browse/chunks.ts';
import { recordEvent } from '../../../derived/exports/event-record.ts';
import { address, eventPath } from '../../../views/link.ts';

export const getStaticPaths = (async () => {
  const { events } = await loadCorpus();
  return groupChunks(events).map((_, chunk) => ({ params: { chunk: String(chunk) } }));
}) satisfies GetStaticPaths;

/** The records of the events in one chunk, in the order of the corpus. */
export const GET: APIRoute = async ({ params, site }) => {
  const corpus = await loadCorpus();
  const events = groupChunks(corpus.events)[Number(params['chunk'])] ?? [];
  return Response.json(events.map((event) => recordEvent(event, corpus, (id) => address(eventPath(id), site))));
};
