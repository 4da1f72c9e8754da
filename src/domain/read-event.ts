import type { Entry } from './entry.ts';
import { problemAt, readEntry } from './entry.ts';
import type { DatedFigure, Event, EventFrontMatter, Leg, LegFrontMatter, Quote } from './event.ts';
import { eventSchema } from './event.ts';
import type { Figure } from './figure.ts';
import type { Outcome, Problem } from './problem.ts';
import { parsePlainDate } from './time/plain-date.ts';
import type { When } from './time/when.ts';
import { parseWhen } from './time/when.ts';
import type { ById, Office } from './vocabulary.ts';

/** An event file as read: the entry with its places, and the event if nothing in this file alone is wrong. */
export interface ReadEvent {
  readonly entry: Entry<EventFrontMatter>;
  readonly event: Event | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads one event file. `file` is the path below the content root; its last part without the ending is the id.
 * Offices give legs their zone. What needs other files is left to the cross-check.
 */
export function readEvent(file: string, text: string, offices: ById<Office>): ReadEvent {
  const entry = readEntry(file, text, eventSchema);
  const found: Problem[] = [...entry.problems];
  if (!entry.data) return { entry, event: null, problems: found };
  const data = entry.data;

  function take<T>(path: readonly PropertyKey[], outcome: Outcome<T>): T | null {
    if (outcome.ok) return outcome.value;
    found.push(problemAt(entry, path, outcome.reason));
    return null;
  }
  const when = take(timePath(data, data.zone, ['when'], ['zone']), parseWhen(data.when, data.zone ?? null));
  const legs = (data.legs ?? []).map((leg, index) =>
    readLeg(leg, offices, (key, outcome) => take(['legs', index, key], outcome)),
  );
  const figures = (data.figures ?? []).map((figure, index) =>
    datedFigure(figure, take(['figures', index, 'asOf'], parseWhen(figure.asOf, null))),
  );
  data.sources.forEach((source, index) => {
    if (source.published) take(['sources', index, 'published'], parseWhen(source.published, null));
  });
  take(['added'], readDay(data.added));
  (data.corrections ?? []).forEach((correction, index) => take(['corrections', index, 'date'], readDay(correction.date)));

  if (found.length > 0 || !when) return { entry, event: null, problems: found };
  const event: Event = {
    id: idOf(file),
    file,
    title: data.title,
    kind: data.kind,
    status: data.status,
    when,
    whenNote: data.whenNote ?? null,
    whenSources: data.whenSources ?? [],
    summary: data.summary,
    summarySources: data.summarySources,
    places: data.places,
    organisations: data.organisations,
    stories: data.stories,
    people: data.people ?? [],
    figures: figures.filter((figure) => figure !== null),
    legs,
    conflicts: data.conflicts ?? [],
    related: data.related ?? [],
    added: data.added,
    corrections: data.corrections ?? [],
    sources: data.sources,
    quotes: entry.uses.filter((use) => use.name === 'Quote').map(quoteOf),
    body: entry.segments,
  };
  return { entry, event, problems: found };
}

/** The id of an entry: its file's name without folder and ending. */
export function idOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.mdx$/, '');
}

/** Where a fault of a time is shown: at the zone when that is what is wrong, else at the time. */
function timePath(
  data: EventFrontMatter,
  zone: string | undefined,
  whenPath: PropertyKey[],
  zonePath: PropertyKey[],
): PropertyKey[] {
  const outcome = parseWhen(data.when, zone ?? null);
  return !outcome.ok && outcome.reason.rule.startsWith('zone-') ? zonePath : whenPath;
}

function readLeg(
  leg: LegFrontMatter,
  offices: ById<Office>,
  take: <T>(key: 'when' | 'zone', outcome: Outcome<T>) => T | null,
): Leg {
  const only = leg.places.length === 1 ? leg.places[0] : undefined;
  const zone = leg.zone ?? (only === undefined ? undefined : offices[only]?.zone) ?? null;
  let when: When | null = null;
  if (leg.when !== undefined) {
    const outcome = parseWhen(leg.when, zone);
    when = take(!outcome.ok && outcome.reason.rule.startsWith('zone-') ? 'zone' : 'when', outcome);
  }
  return { places: leg.places, label: leg.label ?? null, when, status: leg.status, sources: leg.sources, note: leg.note ?? null };
}

function datedFigure(figure: Figure, asOfWhen: When | null): DatedFigure | null {
  return asOfWhen && { ...figure, asOfWhen };
}

function readDay(text: string): Outcome<string> {
  if (parsePlainDate(text)) return { ok: true, value: text };
  return {
    ok: false,
    reason: { rule: 'date-impossible', message: `There is no day ${text} in the calendar.`, hint: 'Write a day that exists.' },
  };
}

function quoteOf(use: { readonly text: string; readonly attributes: Readonly<Record<string, string>> }): Quote {
  return {
    text: use.text,
    speaker: use.attributes['speaker'] ?? '',
    source: use.attributes['source'] ?? '',
    label: use.attributes['label'] ?? null,
  };
}
