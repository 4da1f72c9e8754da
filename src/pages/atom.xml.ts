import type { APIRoute } from 'astro';
import { loadCorpus } from '../content.ts';
import { siteAtom } from '../views/feeds/feed-files.ts';

export const GET: APIRoute = async ({ site }) => new Response(siteAtom(await loadCorpus(), site));
