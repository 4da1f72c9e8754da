import type { Entry } from './entry.ts';
import { problemAt, readEntry } from './entry.ts';
import type { DatedFigure, Event, EventFrontMatter, Leg, LegFrontMatter, Quote } from './event.ts';
import { eventSchema } from './event.ts';
import type { Figure } from './figure.ts';
import type { ParseTree } from './mdx/parse-tree.ts';
import type { Outcome, Problem } from './problem.ts';
import { salvage } from './salvage.ts';
import { parsePlainDate } from './time/plain-date.ts';
import type { When } from './time/when.ts';
import { parseWhen } from './time/when.ts';
import type { ById, Office } from './vocabulary.ts';

/** An event as far as it could be read: what is wrong is missing, and its field is named as unsound. */
export interface Draft extends Omit<Event, 'when'> {
  readonly when: When | null;
  readonly unsound: ReadonlySet<string>;
}

/** An event file as read: the entry with its places, the draft for further checks, and the event if nothing in this file is wrong. */
export interface ReadEvent {
  readonly entry: Entry<EventFrontMatter>;
  readonly draft: Draft;
  readonly event: Event | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads one event file. `file` is the path below the content root; its last part without the ending is the id.
 * Offices give legs their zone. What needs other files is left to the cross-check.
 */
export function readEvent(file: string, text: string, offices: ById<Office>, parse: ParseTree): ReadEvent {
  const entry = readEntry(file, text, eventSchema, parse);
  const found: Problem[] = [...entry.problems];
  const { sound: data, unsound } = entry.data ? { sound: entry.data, unsound: NOTHING } : salvage(eventSchema, entry.raw);

  function take<T>(path: readonly PropertyKey[], outcome: Outcome<T>): T | null {
    if (outcome.ok) return outcome.value;
    found.push(problemAt(entry, path, outcome.reason));
    return null;
  }
  // A time whose zone the schema refuses cannot be judged.
  const when = data.when === undefined || unsound.has('zone') ? null : takeWhen(data.when, data.zone ?? null, take);
  const legs = readLegs(data.legs ?? [], offices, take);
  const figures = readFigures(data.figures ?? [], take);
  (data.sources ?? []).forEach((source, index) => {
    if (source.published) take(['sources', index, 'published'], parseWhen(source.published, null));
  });
  if (data.added !== undefined) take(['added'], readDay(data.added));
  (data.corrections ?? []).forEach((correction, index) => take(['corrections', index, 'date'], readDay(correction.date)));

  const draft: Draft = {
    id: idOf(file),
    file,
    title: data.title ?? '',
    kind: data.kind ?? '',
    status: data.status ?? 'reported',
    when,
    whenNote: data.whenNote ?? null,
    whenSources: data.whenSources ?? [],
    summary: data.summary ?? '',
    summarySources: data.summarySources ?? [],
    places: data.places ?? [],
    organisations: data.organisations ?? [],
    stories: data.stories ?? [],
    people: data.people ?? [],
    figures,
    legs,
    conflicts: data.conflicts ?? [],
    related: data.related ?? [],
    aliases: data.aliases ?? [],
    added: data.added ?? '',
    contributors: data.contributors ?? [],
    credit: creditOf(data.contributors),
    corrections: data.corrections ?? [],
    sources: data.sources ?? [],
    quotes: entry.uses.filter((use) => use.name === 'Quote').map(quoteOf),
    body: entry.segments,
    unsound,
  };
  return { entry, draft, event: found.length === 0 && when ? eventOf(draft, when) : null, problems: found };
}

const NOTHING: ReadonlySet<string> = new Set();

function eventOf({ unsound: _, ...draft }: Draft, when: When): Event {
  return { ...draft, when };
}

function creditOf(contributors: EventFrontMatter['contributors']): Event['credit'] {
  if (contributors === undefined) return 'unsaid';
  return contributors.length === 0 ? 'nobody' : 'named';
}

/** The id of an entry: its file's name without folder and ending. */
export function idOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.mdx$/, '');
}

type Take = <T>(path: readonly PropertyKey[], outcome: Outcome<T>) => T | null;

/** Reads the time; a fault is shown at the zone when that is what is wrong, else at the time. */
function takeWhen(text: string, zone: string | null, take: Take): When | null {
  const outcome = parseWhen(text, zone);
  return take(!outcome.ok && outcome.reason.rule.startsWith('zone-') ? ['zone'] : ['when'], outcome);
}

/** Dates the figures; one whose date is wrong leaves a hole, so that the others keep their numbers. */
function readFigures(figures: readonly Figure[], take: Take): DatedFigure[] {
  const dated: DatedFigure[] = [];
  figures.forEach((figure, index) => {
    const asOfWhen = take(['figures', index, 'asOf'], parseWhen(figure.asOf, null));
    if (asOfWhen) dated[index] = { ...figure, asOfWhen };
  });
  return dated;
}

/** Reads the times of legs; one whose time is refused leaves a hole, so that it is not said to have none. */
function readLegs(legs: readonly LegFrontMatter[], offices: ById<Office>, take: Take): Leg[] {
  const read: Leg[] = [];
  legs.forEach(({ places, label, when: text, zone, status, sources, note }, index) => {
    const only = places.length === 1 ? places[0] : undefined;
    const outcome =
      text === undefined ? null : parseWhen(text, zone ?? (only === undefined ? undefined : offices[only]?.zone) ?? null);
    const field = outcome && !outcome.ok && outcome.reason.rule.startsWith('zone-') && zone !== undefined ? 'zone' : 'when';
    const when = outcome && take(['legs', index, field], outcome);
    if (outcome && !when) return;
    read[index] = { places, label: label ?? null, when, status, sources, note: note ?? null };
  });
  return read;
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
