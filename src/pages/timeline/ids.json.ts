import type { APIRoute } from 'astro';
import { loadCorpus } from '../../content.ts';
import { listEventIds } from '../../derived/browse/event-ids.ts';

export const GET: APIRoute = async () => Response.json(listEventIds(await loadCorpus()));
