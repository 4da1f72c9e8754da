import type { DatedFigure, Event, Leg } from '../../domain/event.ts';
import type { Source } from '../../domain/source.ts';
import { isRelied } from '../../domain/source.ts';
import { formatWhen } from '../../domain/time/when-words.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { amountWords } from '../charts/chart-claim.ts';
import type { Corpus } from '../corpus.ts';
import { modifiedOn } from '../entry-days.ts';
import type { Outlet } from '../independence.ts';
import { countIndependent, groupOutlets, outletsOf } from '../independence.ts';
import { lastingId } from '../lasting-id.ts';
import { legName } from '../leg-words.ts';
import type { EventRecord, Named, RecordFigure, RecordLeg, RecordSource } from './export-record.ts';
import { recordWhen } from './record-when.ts';
import { presentVersion } from '../versions/versions-of.ts';

/** An event as plain JSON, its keys in the order in which they are written; `eventUrl` gives the absolute address of an event. */
export function recordEvent(event: Event, corpus: Corpus, eventUrl: (id: string) => string): EventRecord {
  const { vocabulary } = corpus;
  const { id, title, summary, status, people, added, corrections } = event;
  const outlets = groupOutlets(event.sources);
  return {
    id,
    url: eventUrl(id),
    title,
    summary,
    summary_source_ids: event.summarySources,
    kind: { id: event.kind, name: vocabulary.kinds[event.kind]?.name ?? event.kind },
    status,
    when: recordWhen(event.when, event.places, vocabulary.offices),
    when_note: event.whenNote,
    when_source_ids: event.whenSources,
    places: nameAll(event.places, vocabulary.offices),
    organisations: nameAll(event.organisations, vocabulary.organisations),
    stories: event.stories.map((story) => ({ id: story, name: corpus.storyById.get(story)?.title ?? story })),
    people: people.map(({ name, role }) => ({ name, role })),
    figures: event.figures.map((figure) => recordFigure(figure, event, vocabulary)),
    legs: event.legs.map((leg) => recordLeg(leg, vocabulary)),
    conflicts: event.conflicts.map(({ point, text, sources = [] }) => ({ point, text, source_ids: sources })),
    sources: event.sources.map((source) => recordSource(source, outlets)),
    related_ids: (corpus.relatedById.get(id) ?? []).map((other) => other.id),
    added,
    modified: modifiedOn(event),
    sequence: corrections.length,
    version: presentVersion(corpus, id)?.number ?? null,
    corrections: corrections.map(({ date, was, now, why }) => ({ date, was, now, why })),
    lasting_id: lastingId(event),
    independent_sources: countIndependent(outlets),
  };
}

function recordFigure(figure: DatedFigure, event: Event, { metrics, organisations }: Vocabulary): RecordFigure {
  const metric = metrics[figure.metric];
  if (!metric) throw new Error(`There is no metric ${figure.metric}, which the event ${event.id} has a figure of.`);
  const organisation = figure.organisation ?? event.organisations[0] ?? '';
  return {
    metric: { id: figure.metric, name: metric.name },
    of: figure.of ?? null,
    organisation: { id: organisation, name: organisations[organisation]?.name ?? organisation },
    qualifier: figure.qualifier,
    value: figure.value ?? null,
    low: figure.low ?? null,
    high: figure.high ?? null,
    unit: metric.unit,
    as_of: figure.asOf,
    as_of_words: formatWhen(figure.asOfWhen, {}),
    words: amountWords(figure, metric),
    note: figure.note ?? null,
    source_ids: figure.sources,
    independent_sources: countIndependent(outletsOf(event.sources, figure.sources)),
  };
}

function recordLeg(leg: Leg, { offices }: Vocabulary): RecordLeg {
  return {
    name: legName(leg, offices),
    places: nameAll(leg.places, offices),
    status: leg.status,
    when: leg.when && recordWhen(leg.when, leg.places, offices),
    note: leg.note,
    source_ids: leg.sources,
  };
}

function recordSource(source: Source, outlets: readonly Outlet[]): RecordSource {
  return {
    id: source.id,
    publisher: source.publisher,
    title: source.title ?? null,
    url: source.url ?? null,
    published: source.published ?? null,
    kind: source.kind,
    reports: source.reports ?? null,
    note: source.note ?? null,
    archived: source.archived ?? null,
    relied: isRelied(source),
    outlet: outlets.find(({ sources }) => sources.includes(source))?.name ?? null,
  };
}

function nameAll(ids: readonly string[], list: Readonly<Record<string, { readonly name: string }>>): Named[] {
  return ids.map((id) => ({ id, name: list[id]?.name ?? id }));
}
