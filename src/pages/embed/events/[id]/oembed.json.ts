import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCorpus } from '../../../../content.ts';
import { eventOembed } from '../../../../views/embed/oembed-files.ts';

export const getStaticPaths = (async () => {
  const { events } = await loadCorpus();
  return events.map((event) => ({ params: { id: event.id }, props: { event } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props, site }) => new Response(eventOembed(props['event'], await loadCorpus(), site));
