import type { APIRoute } from 'astro';
import { loadCorpus } from '../content.ts';
import { siteJsonFeed } from '../views/feeds/feed-files.ts';

export const GET: APIRoute = async ({ site }) => new Response(siteJsonFeed(await loadCorpus(), site));
