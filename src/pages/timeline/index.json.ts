import type { APIRoute } from 'astro';
import { loadCorpus } from '../../content.ts';
import { writeFacetIndex } from '../../derived/browse/facet-index.ts';

/** What a browser filters all events by, loaded when a reader first filters. */
export const GET: APIRoute = async () => Response.json(writeFacetIndex(await loadCorpus()));
