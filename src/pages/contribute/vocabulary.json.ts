import type { APIRoute } from 'astro';
import { loadCorpus } from '../../content.ts';
import { makeFormVocabulary } from '../../derived/contribute/form-vocabulary.ts';

/** The closed lists, by which the form for entries checks what is typed. */
export const GET: APIRoute = async () => Response.json(makeFormVocabulary(await loadCorpus()));
