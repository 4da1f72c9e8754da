import type { APIRoute, GetStaticPaths } from 'astro';
import { drawPng } from '../../build/draw-png.ts';
import { loadCorpus } from '../../content.ts';
import { chartSvg } from '../../views/charts/chart-files.ts';

export const getStaticPaths = (async () => {
  const { charts } = await loadCorpus();
  return charts.map((chart) => ({ params: { id: chart.id }, props: { chart } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props, site }) => {
  const png = await drawPng(chartSvg(props['chart'], await loadCorpus(), site));
  return new Response(new Uint8Array(png));
};
