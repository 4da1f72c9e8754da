import type { DatedFigure, Event } from '../../domain/event.ts';
import type { When } from '../../domain/time/when.ts';
import { parseWhen } from '../../domain/time/when.ts';

/** A time for a test; throws where the text is wrong, so that a test cannot pass on nothing. */
export function when(text: string, zone: string | null = null): When {
  const outcome = parseWhen(text, zone);
  if (!outcome.ok) throw new Error(outcome.reason.message);
  return outcome.value;
}

/** A figure for a test. */
export function figure(asOf: string, rest: Partial<DatedFigure>): DatedFigure {
  return { metric: 'jobs-cut', qualifier: 'about', sources: ['a'], ...rest, asOf, asOfWhen: when(asOf) };
}

/** An event for a test: what is not given is empty. */
export function makeEvent(id: string, at: When, rest: Partial<Event> = {}): Event {
  return {
    id,
    file: `events/${at.first?.slice(0, 4) ?? '2026'}/${id}.mdx`,
    title: `Event ${id}`,
    kind: 'layoff',
    status: 'reported',
    when: at,
    whenNote: null,
    whenSources: [],
    summary: 'It happens.',
    summarySources: ['a'],
    places: [],
    organisations: ['one'],
    stories: ['story'],
    people: [],
    figures: [],
    legs: [],
    conflicts: [],
    related: [],
    aliases: [],
    added: '2026-05-21',
    contributors: [],
    credit: rest.contributors?.length ? 'named' : 'unsaid',
    corrections: [],
    sources: [{ id: 'a', publisher: 'The Outlet', kind: 'press' }],
    quotes: [],
    body: [],
    ...rest,
  };
}
