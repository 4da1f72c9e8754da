import type { APIRoute } from 'astro';
import { loadCorpus } from '../../content.ts';
import { dataDeskOf } from '../../views/data/data-desk-of.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response((await dataDeskOf(await loadCorpus(), site).texts())['LICENSE.txt']);
