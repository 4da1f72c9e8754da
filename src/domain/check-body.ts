import type { Entry } from './entry.ts';
import type { Event, Person, Quote } from './event.ts';
import type { Figure } from './figure.ts';
import { matchFigures } from './figure-key.ts';
import { hostSuggestion, isLinkable } from './hosts.ts';
import { isSuspect } from './lints/address-reasons.ts';
import type { KnownNames } from './known-names.ts';
import { unknownName } from './known-names.ts';
import type { ComponentUse } from './mdx/parse-body.ts';
import { nearest } from './nearest.ts';
import type { Problem, Reason } from './problem.ts';
import type { Draft } from './read-event.ts';
import type { Source } from './source.ts';
import { parseWhen } from './time/when.ts';

/** What of another event can be referred to. */
export interface CitedEvent extends Pick<Event, 'id'> {
  readonly figures: readonly Pick<Figure, 'metric' | 'of'>[];
  readonly sources: readonly Pick<Source, 'id'>[];
  readonly people: readonly Pick<Person, 'name'>[];
  readonly quotes: readonly Pick<Quote, 'speaker' | 'text'>[];
}

/** What a body may refer to. In a story there is no event of its own: figures and sources name theirs. */
export interface BodyContext {
  readonly own: Draft | null;
  readonly eventById: ReadonlyMap<string, CitedEvent>;
  readonly events: KnownNames;
  readonly stories: KnownNames;
  readonly hosts: readonly string[] | null;
}

/** Finds components and links of a body that refer to nothing, or to more than one thing. */
export function findBodyProblems(entry: Entry<unknown>, context: BodyContext): Problem[] {
  const found: Problem[] = [];
  for (const use of entry.uses) {
    for (const reason of componentReasons(use, context))
      found.push({ file: entry.file, line: use.line, column: use.column, ...reason });
  }
  for (const link of entry.links) {
    const reason = linkReason(link.href, context);
    if (reason) found.push({ file: entry.file, line: link.line, column: link.column, ...reason });
  }
  return found;
}

function componentReasons(use: ComponentUse, context: BodyContext): Reason[] {
  const value = (name: string): string => use.attributes[name] ?? '';
  switch (use.name) {
    case 'Quote':
      return [
        speakerReason(value('speaker'), value('source'), use.text, context),
        ...sourceReasons(value('source'), context),
      ].filter((reason) => reason !== null);
    case 'Cite':
      return value('source')
        .split(/\s+/)
        .flatMap((name) => sourceReasons(name, context));
    case 'Ref':
      return [unknownName(value('event'), context.events)].filter((reason) => reason !== null);
    case 'Fig':
      return [figureReason(use.attributes, context)].filter((reason) => reason !== null);
    case 'Time': {
      const outcome = parseWhen(value('at'), value('zone'));
      if (!outcome.ok) return [outcome.reason];
      return outcome.value.kind === 'instant' ? [] : [timeReason(value('at'), value('zone'))];
    }
    default:
      return [];
  }
}

/** In an event a source is an id of its own; in a story it is "event-id/source-id". */
function sourceReasons(name: string, context: BodyContext): Reason[] {
  if (context.own) return [unknownSource(name, context.own)].filter((reason) => reason !== null);
  const [eventId = '', sourceId, ...rest] = name.split('/');
  if (sourceId === undefined || rest.length > 0)
    return [
      {
        rule: 'reference-unknown',
        message: `"${name}" does not say whose source it is.`,
        hint: 'In a story write the event and its source: "event-id/source-id".',
      },
    ];
  const event = context.eventById.get(eventId);
  return [event ? unknownSource(sourceId, event) : unknownName(eventId, context.events)].filter((reason) => reason !== null);
}

function unknownSource(name: string, event: CitedEvent | Draft): Reason | null {
  return unknownName(name, {
    what: 'source',
    where: `the sources of ${event.id}`,
    names: unsound(event, 'sources') ? null : new Set(event.sources.map((source) => source.id)),
  });
}

function speakerReason(speaker: string, source: string, text: string, { own, eventById }: BodyContext): Reason | null {
  const event = own ?? eventById.get(source.split('/')[0] ?? '');
  if (!event) return null;
  if (!unsound(event, 'people') && !event.people.some((person) => person.name === speaker))
    return {
      rule: 'quote-speaker',
      message: `"${speaker}" is quoted, but not listed under people of ${event.id}.`,
      hint: `${meant(
        speaker,
        event.people.map(({ name }) => name),
      )}List the speaker under people with the public role, spelled the same way.`,
    };
  if (!own && !event.quotes.some((quote) => quote.speaker === speaker && quote.text === text))
    return {
      rule: 'quote-text',
      message: `These words of ${speaker} are not a quote of ${event.id}.`,
      hint: 'In a story repeat a quote of the event word for word.',
    };
  return null;
}

function figureReason(attributes: Readonly<Record<string, string>>, context: BodyContext): Reason | null {
  const eventId = attributes['event'];
  const event = eventId === undefined ? context.own : context.eventById.get(eventId);
  if (!event)
    return eventId === undefined
      ? {
          rule: 'figure-unknown',
          message: 'The figure does not say which event it is of.',
          hint: 'In a story write event="event-id".',
        }
      : unknownName(eventId, context.events);
  const metric = attributes['metric'] ?? '';
  if (unsound(event, 'figures')) return null;
  return unknownFigure(event, metric, attributes['of']);
}

/** Why a reference by metric and part finds no figure in an event; null when it finds one or more. */
export function unknownFigure(event: CitedEvent | Draft, metric: string, of: string | undefined): Reason | null {
  const figures: readonly Pick<Figure, 'metric' | 'of'>[] = event.figures;
  if (matchFigures(figures, { metric, of }).length > 0) return null;
  const same = figures.filter((figure) => figure.metric === metric);
  const written = figures.flatMap((figure) => `metric="${figure.metric}"${figure.of === undefined ? '' : ` of="${figure.of}"`}`);
  return {
    rule: 'figure-unknown',
    message:
      same.length > 0
        ? `${event.id} has no figure of ${metric} ${of === undefined ? 'for the whole' : `of "${of}"`}.`
        : `${event.id} has no figure of the metric "${metric}".`,
    hint:
      written.length > 0
        ? `${meant(
            same.length > 0 ? (of ?? '') : metric,
            figures.map((figure) => (same.length > 0 ? (figure.of ?? '') : figure.metric)),
          )}Write one of: ${[...new Set(written)].join('; ')}.`
        : 'Add the figure to the front matter first.',
  };
}

/** 'Did you mean "…"? ' for a name that is nearly one of those; '' for any other. */
function meant(name: string, known: readonly string[]): string {
  const close = nearest(
    name,
    known.filter((other) => other !== ''),
  );
  return close === null || name === '' ? '' : `Did you mean "${close}"? `;
}

/** Whether a field of an entry is wrong in itself, so that nothing else can be said to be missing from it. */
function unsound(event: CitedEvent | Draft, field: string): boolean {
  return 'unsound' in event && event.unsound.has(field);
}

function timeReason(at: string, zone: string): Reason {
  if (zone === 'local')
    return {
      rule: 'time-needs-clock',
      message: 'The time is that of every place at once, so no clock can follow it.',
      hint: 'Write the zone of one place, such as zone="Asia/Singapore", or the time in plain words.',
    };
  return {
    rule: 'time-needs-clock',
    message: `"${at}" is not a time of day.`,
    hint: 'Write a local time such as at="2026-05-20T04:00"; a date alone is plain text.',
  };
}

function linkReason(href: string, context: BodyContext): Reason | null {
  if (href.startsWith('https:')) {
    if (!context.hosts || isLinkable(href, context.hosts) || isSuspect(href)) return null;
    const suggestion = hostSuggestion(href, context.hosts);
    return {
      rule: 'link-host',
      message: `The host of ${href} is not on the list of hosts that may be linked.`,
      hint: `${suggestion}${suggestion === '' ? 'Cite' : 'cite'} a source of the event instead, or add the host to hosts.yaml.`,
    };
  }
  const page = /^\/(events|stories)\/([^/#?]*)(.*)$/.exec(href);
  if (!page) return null;
  if (page[3] === '') return { rule: 'link-slash', message: `${href} has no slash at its end.`, hint: `Write ${href}/.` };
  return unknownName(page[2] ?? '', page[1] === 'events' ? context.events : context.stories);
}
