import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCorpus } from '../../../../content.ts';
import { chartOembed } from '../../../../views/embed/oembed-files.ts';

export const getStaticPaths = (async () => {
  const { charts } = await loadCorpus();
  return charts.map((chart) => ({ params: { id: chart.id }, props: { chart } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props, site }) => new Response(chartOembed(props['chart'], await loadCorpus(), site));
