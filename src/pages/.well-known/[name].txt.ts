import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCorpus } from '../../content.ts';
import { security } from '../../views/site-files.ts';

// Only where content says whom to write to.
export const getStaticPaths = (async () => {
  const { contact } = (await loadCorpus()).vocabulary.site;
  return contact ? [{ params: { name: 'security' }, props: { contact } }] : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props, site }) => new Response(security(props['contact'], await loadCorpus(), site));
