import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCorpus } from '../../../content.ts';
import { channelsOf } from '../../../derived/feeds/channels.ts';
import { channelCalendar } from '../../../views/feeds/feed-files.ts';

export const getStaticPaths = (async () => {
  const corpus = await loadCorpus();
  return channelsOf(corpus, 'stories').map((channel) => ({ params: { id: channel.id }, props: { channel } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props, site }) => new Response(channelCalendar(props['channel'], await loadCorpus(), site));
