import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCorpus } from '../content.ts';
import { sitemapAt, sitemapNumbers } from '../views/site-files.ts';

// Beyond 50,000 pages.
export const getStaticPaths = (async () =>
  sitemapNumbers(await loadCorpus()).map((number) => ({ params: { number } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, site }) =>
  new Response(sitemapAt(`/sitemap-${params['number']}.xml`, await loadCorpus(), site));
