import type { APIRoute } from 'astro';
import { loadCorpus } from '../content.ts';
import { allChannel } from '../derived/feeds/channels.ts';
import { channelRss } from '../views/feeds/feed-files.ts';

export const GET: APIRoute = async ({ site }) => {
  const corpus = await loadCorpus();
  return new Response(channelRss(allChannel(corpus), corpus, site));
};
