import type { APIRoute } from 'astro';
import { loadCorpus } from '../content.ts';
import { humans } from '../views/site-files.ts';

export const GET: APIRoute = async ({ site }) => new Response(humans(await loadCorpus(), site));
