import type { APIRoute } from 'astro';
import { loadCorpus } from '../content.ts';
import { sitemapIndex } from '../views/site-files.ts';

export const GET: APIRoute = async ({ site }) => new Response(sitemapIndex(await loadCorpus(), site));
