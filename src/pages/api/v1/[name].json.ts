import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCorpus } from '../../../content.ts';
import { dataDeskOf } from '../../../views/data/data-desk-of.ts';

export const getStaticPaths = (async () => {
  const { api } = dataDeskOf(await loadCorpus(), new URL(import.meta.env.SITE));
  return [...api.keys()].filter((name) => !name.includes('/')).map((name) => ({ params: { name } }));
}) satisfies GetStaticPaths;

/** A list, a schema, or the description of them all. */
export const GET: APIRoute = async ({ params, site }) =>
  new Response(dataDeskOf(await loadCorpus(), site).api.get(params['name'] ?? '')?.());
