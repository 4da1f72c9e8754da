import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCorpus } from '../../../../content.ts';
import { dataDeskOf } from '../../../../views/data/data-desk-of.ts';

export const getStaticPaths = (async () =>
  (await loadCorpus()).events.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, site }) =>
  new Response(dataDeskOf(await loadCorpus(), site).renderEvent(params['id'] ?? ''));
