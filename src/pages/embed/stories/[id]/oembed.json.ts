import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCorpus } from '../../../../content.ts';
import { storyOembed } from '../../../../views/embed/oembed-files.ts';

export const getStaticPaths = (async () => {
  const { stories } = await loadCorpus();
  return stories.map((story) => ({ params: { id: story.id }, props: { story } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props, site }) => new Response(storyOembed(props['story'], await loadCorpus(), site));
