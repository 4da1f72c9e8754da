import type { Event } from '../../domain/event.ts';
import type { Corpus } from '../corpus.ts';
import { indexCorpus } from '../corpus.ts';
import { recordEvent } from '../exports/event-record.ts';
import type { EventRecord, SchemaList } from '../exports/export-record.ts';
import { makeEvent, when } from './make-event.ts';
import { makeVocabulary } from './make-vocabulary.ts';

/** A list of an invented newsroom, for a test. */
export const LIST: SchemaList = {
  name: 'Harbour Desk: events, May 2026',
  siteName: 'Harbour Desk',
  url: 'https://desk.example/repo/timeline/?from=2026-05&to=2026-05',
  asKnownOn: '2026-07-03',
  license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  schema: { url: 'https://desk.example/repo/api/v1/events.schema.json', version: '1.0.0' },
};

// The lists that a record names things from; the site's own settings are not among them.
const VOCABULARY = makeVocabulary({
  organisations: { one: { name: 'One Company' }, union: { name: 'Dockers, Clerks; United' } },
  offices: {
    singapore: { name: 'Singapore', level: 'city', zone: 'Asia/Singapore' },
    apia: { name: 'Apia', level: 'city', zone: 'Pacific/Apia' },
  },
  metrics: {
    'jobs-cut': { name: 'Jobs cut', unit: 'people', about: 'People.' },
    notice: { name: 'Notice', unit: 'weeks', about: 'Weeks.' },
  },
  kinds: { layoff: { name: 'Layoff', plural: 'Layoffs', about: 'People lose their jobs.' } },
});

/** A corpus of invented events, for a test. */
export function makeCorpus(events: readonly Event[]): Corpus {
  return indexCorpus({ events, stories: [], charts: [], vocabulary: VOCABULARY });
}

/** The record of an invented event, for a test; its time is an EDTF text and a zone. */
export function makeRecord(id: string, text: string, zone: string | null = null, rest: Partial<Event> = {}): EventRecord {
  const event = makeEvent(id, when(text, zone), rest);
  return recordEvent(event, makeCorpus([event]), (other) => `https://desk.example/repo/events/${other}/`);
}
