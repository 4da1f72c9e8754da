import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCorpus } from '../../content.ts';
import { dataDeskOf } from '../../views/data/data-desk-of.ts';

export const getStaticPaths = (async () =>
  ['events', 'figures', 'legs', 'sources'].map((table) => ({ params: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, site }) => {
  const { tables } = dataDeskOf(await loadCorpus(), site);
  return new Response(tables.find(({ name }) => name === params['table'])?.render());
};
