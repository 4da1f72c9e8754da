import type { APIRoute } from 'astro';
import { loadCorpus } from '../../content.ts';

/** The ids of all events in the order of the corpus, loaded when an address names an event that is not on the page. */
export const GET: APIRoute = async () => Response.json((await loadCorpus()).events.map(({ id }) => id));
