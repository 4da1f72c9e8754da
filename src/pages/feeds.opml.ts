import type { APIRoute } from 'astro';
import { loadCorpus } from '../content.ts';
import { siteOpml } from '../views/feeds/feed-files.ts';

export const GET: APIRoute = async ({ site }) => new Response(siteOpml(await loadCorpus(), site));
