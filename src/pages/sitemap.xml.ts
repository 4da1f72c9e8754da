import type { APIRoute } from 'astro';
import { loadCorpus } from '../content.ts';
import { sitemapAt } from '../views/site-files.ts';

export const GET: APIRoute = async ({ site }) => new Response(sitemapAt('/sitemap.xml', await loadCorpus(), site));
