import type { APIRoute } from 'astro';
import { loadCorpus } from '../../content.ts';
import { listChanges } from '../../derived/browse/changes.ts';

/** What was added and corrected lately, loaded when a device has not seen the newest of it. */
export const GET: APIRoute = async () => Response.json(listChanges(await loadCorpus()));
