import { unknownFigure } from './check-body.ts';
import type { Event } from './event.ts';
import type { KnownNames } from './known-names.ts';
import { unknownName } from './known-names.ts';
import type { Problem, Reason } from './problem.ts';
import type { ListName, ReadVocabulary } from './read-vocabulary.ts';
import { VOCABULARY_FILES } from './read-vocabulary.ts';
import { zoneReason } from './time/zones.ts';
import { parsePlainDate } from './time/plain-date.ts';
import type { FigureReference } from './story.ts';
import type { ById, Office } from './vocabulary.ts';

/** What the lists are checked against. */
export interface VocabularyContext {
  readonly eventById: ReadonlyMap<string, Event>;
  readonly events: KnownNames;
  readonly offices: KnownNames;
  readonly stories: KnownNames;
}

/** Finds what is wrong in the closed lists beyond their schema: zones, nesting of places, what the home page names. */
export function findVocabularyProblems(read: ReadVocabulary, context: VocabularyContext): Problem[] {
  const found: Problem[] = [];
  const report = (list: ListName, path: readonly PropertyKey[], reason: Reason | null): void => {
    if (reason) found.push({ file: VOCABULARY_FILES[list], ...read.locate[list](path), ...reason });
  };
  for (const [name, office] of Object.entries(read.lists.offices ?? {})) {
    if (office.zone !== undefined) report('offices', [name, 'zone'], zoneReason(office.zone));
    if (office.within !== undefined) {
      report('offices', [name, 'within'], unknownName(office.within, context.offices));
      report('offices', [name, 'within'], nestingReason(name, read.lists.offices ?? {}));
    }
  }
  const site = read.lists.site;
  if (!site) return found;
  for (const [path, text] of [
    [['asKnownOn'], site.asKnownOn],
    [['lead', 'from'], site.lead.from],
    [['lead', 'to'], site.lead.to],
  ] as const)
    if (!parsePlainDate(text))
      report('site', path, {
        rule: 'date-impossible',
        message: `There is no day ${text} in the calendar.`,
        hint: 'Write a day that exists.',
      });
  site.clocks.forEach((name, index) => {
    report('site', ['clocks', index], unknownName(name, context.offices) ?? clockReason(name, read.lists.offices ?? {}));
  });
  report('site', ['lead', 'event'], unknownName(site.lead.event, context.events));
  report('site', ['lead', 'story'], unknownName(site.lead.story, context.stories));
  site.lead.figures.forEach((reference, index) =>
    report('site', ['lead', 'figures', index], figureReferenceReason(reference, context.eventById, context.events)),
  );
  site.lead.standfirst.forEach((sentence, index) => {
    const event = context.eventById.get(sentence.event);
    report('site', ['lead', 'standfirst', index, 'event'], unknownName(sentence.event, context.events));
    if (event)
      sentence.sources.forEach((source, at) =>
        report('site', ['lead', 'standfirst', index, 'sources', at], unknownName(source, sourcesOf(event))),
      );
  });
  site.lead.quotes.forEach((quote, index) => {
    const event = context.eventById.get(quote.event);
    report('site', ['lead', 'quotes', index, 'event'], unknownName(quote.event, context.events));
    if (event && !event.quotes.some((candidate) => candidate.speaker === quote.speaker))
      report('site', ['lead', 'quotes', index, 'speaker'], {
        rule: 'quote-speaker',
        message: `${quote.event} has no quote of "${quote.speaker}".`,
        hint: 'Name a speaker who is quoted in the event.',
      });
  });
  return found;
}

/** Why a reference to a figure of an event leads nowhere; null when it finds one. */
export function figureReferenceReason(
  reference: FigureReference,
  eventById: ReadonlyMap<string, Event>,
  events: KnownNames,
): Reason | null {
  const event = eventById.get(reference.event);
  return event ? unknownFigure(event, reference.metric, reference.of) : unknownName(reference.event, events);
}

function sourcesOf(event: Event): KnownNames {
  return { what: 'source', where: `the sources of ${event.id}`, names: new Set(event.sources.map((source) => source.id)) };
}

/** Why a place may not lie where it says: the way outwards comes back to it. A circle further out is reported at its own places. */
function nestingReason(name: string, offices: ById<Office>): Reason | null {
  const seen = new Set<string>();
  for (let at = offices[name]?.within; at !== undefined && !seen.has(at); at = offices[at]?.within) {
    if (at === name)
      return {
        rule: 'place-circle',
        message: `"${name}" lies within itself.`,
        hint: 'Correct "within": it names the next larger place.',
      };
    seen.add(at);
  }
  return null;
}

function clockReason(name: string, offices: ById<Office>): Reason | null {
  if (offices[name] === undefined || offices[name].zone !== undefined) return null;
  return {
    rule: 'clock-zone',
    message: `"${name}" has no zone, so it has no clock.`,
    hint: 'Name a city, or give the place a zone.',
  };
}
