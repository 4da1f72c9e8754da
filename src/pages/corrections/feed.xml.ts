import type { APIRoute } from 'astro';
import { loadCorpus } from '../../content.ts';
import { correctionsRss } from '../../views/feeds/feed-files.ts';

export const GET: APIRoute = async ({ site }) => new Response(correctionsRss(await loadCorpus(), site));
