import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCorpus } from '../../../../content.ts';
import { dataDeskOf } from '../../../../views/data/data-desk-of.ts';

export const getStaticPaths = (async () => {
  const { api } = dataDeskOf(await loadCorpus(), new URL(import.meta.env.SITE));
  return [...api.keys()].flatMap((name) => (name.startsWith('years/') ? { params: { year: name.slice('years/'.length) } } : []));
}) satisfies GetStaticPaths;

/** The events of a year, or of a part of a long one. */
export const GET: APIRoute = async ({ params, site }) =>
  new Response(dataDeskOf(await loadCorpus(), site).api.get(`years/${params['year']}`)?.());
