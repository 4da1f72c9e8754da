import { z } from 'astro/zod';
import type { FormVocabulary } from '../../../derived/contribute/form-vocabulary.ts';
import { readEntry } from '../../../domain/entry.ts';
import type { EventFrontMatter } from '../../../domain/event.ts';
import { eventSchema } from '../../../domain/event.ts';
import { splitFrontMatter } from '../../../domain/front-matter.ts';
import { parseWithMicromark } from '../../../domain/mdx/parse-with-micromark.ts';
import { idOf } from '../../../domain/read-event.ts';
import type { DraftFigure, DraftLeg, DraftSource, EntryDraft } from './entry-draft.ts';
import { emptyDraft, emptyRow } from './entry-draft.ts';
import { whenFields } from './draft-when.ts';
import { nameOfId, namesOfIds } from './names-in-draft.ts';

/** A published file, as the site hands it to who wants to correct it. */
export const entryFileSchema = z.strictObject({ file: z.string().regex(/^events\/\d{4}\/[a-z0-9-]+\.mdx$/), text: z.string() });
export type EntryFile = z.infer<typeof entryFileSchema>;

// What the form shows; anything else of an entry is carried along.
const SHOWN = {
  event: [
    'title',
    'kind',
    'status',
    'when',
    'zone',
    'whenNote',
    'whenSources',
    'summary',
    'summarySources',
    'places',
    'organisations',
    'stories',
    'people',
    'figures',
    'legs',
    'related',
    'added',
    'sources',
  ],
  figure: ['metric', 'of', 'value', 'low', 'high', 'qualifier', 'asOf', 'sources'],
  leg: ['places', 'when', 'status', 'sources'],
  source: ['id', 'publisher', 'title', 'url', 'published', 'kind', 'reports', 'note', 'archived'],
} as const;

/** Fills the form with a published entry. Null where its file cannot be read, which no published one can be. */
export function draftOfEntry({ file, text }: EntryFile, vocabulary: FormVocabulary): EntryDraft | null {
  const { data } = readEntry(file, text, eventSchema, parseWithMicromark);
  const split = splitFrontMatter(text);
  if (!data || !split.ok) return null;
  const numbers = new Map(data.sources.map(({ id }, index) => [id, String(index + 1)]));
  const numbersOf = (ids: readonly string[]): string => ids.map((id) => numbers.get(id) ?? id).join(', ');
  return {
    ...emptyDraft(),
    ...whenFields(data.when),
    edited: idOf(file),
    file,
    id: idOf(file),
    title: data.title,
    kind: data.kind,
    status: data.status,
    organisations: namesOfIds(data.organisations, vocabulary.organisations),
    places: namesOfIds(data.places, vocabulary.offices),
    stories: namesOfIds(data.stories, vocabulary.stories),
    summary: data.summary,
    zone: data.zone ?? '',
    whenNote: data.whenNote ?? '',
    people: (data.people ?? []).map(({ name, role }) => `${name}, ${role}`).join('\n'),
    related: (data.related ?? []).join('; '),
    added: data.added,
    body: split.value.body.trim(),
    rest: restOf(data, SHOWN.event),
    figures: (data.figures ?? []).map((figure) => ({ ...figureRow(figure, vocabulary), source: numbersOf(figure.sources) })),
    legs: (data.legs ?? []).map((leg) => ({ ...legRow(leg, vocabulary), source: numbersOf(leg.sources) })),
    sources: data.sources.map((source) => sourceRow(source, data)),
  };
}

type Figure = NonNullable<EventFrontMatter['figures']>[number];
type Leg = NonNullable<EventFrontMatter['legs']>[number];
type Source = EventFrontMatter['sources'][number];

function figureRow(figure: Figure, { metrics }: FormVocabulary): DraftFigure {
  const { value, low, high } = figure;
  return {
    ...emptyRow('figures'),
    metric: nameOfId(figure.metric, metrics),
    of: figure.of ?? '',
    value: value === undefined ? `${low ?? ''}–${high ?? ''}` : String(value),
    qualifier: figure.qualifier,
    asOf: figure.asOf,
    rest: restOf(figure, SHOWN.figure),
  };
}

function legRow(leg: Leg, { offices }: FormVocabulary): DraftLeg {
  return {
    ...emptyRow('legs'),
    places: namesOfIds(leg.places, offices),
    when: leg.when ?? '',
    status: leg.status,
    rest: restOf(leg, SHOWN.leg),
  };
}

function sourceRow(source: Source, { summarySources, whenSources = [] }: EventFrontMatter): DraftSource {
  return {
    ...emptyRow('sources'),
    id: source.id,
    url: source.url ?? '',
    publisher: source.publisher,
    kind: source.kind,
    title: source.title ?? '',
    published: source.published ?? '',
    reports: source.reports ?? '',
    note: source.note ?? '',
    archived: source.archived ?? '',
    summary: summarySources.includes(source.id) ? 'yes' : '',
    time: whenSources.includes(source.id) ? 'yes' : '',
    rest: restOf(source, SHOWN.source),
  };
}

/** What a form does not show of a record, as JSON; empty when it shows everything. */
function restOf(record: object, shown: readonly string[]): string {
  const rest = Object.entries(record).filter(([name, value]) => !shown.includes(name) && value !== undefined);
  return rest.length === 0 ? '' : JSON.stringify(Object.fromEntries(rest));
}
