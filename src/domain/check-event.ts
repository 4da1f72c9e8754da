import { figureKey } from './figure-key.ts';
import { problemAt } from './entry.ts';
import type { KnownNames } from './known-names.ts';
import { unknownName } from './known-names.ts';
import { checkContributors } from './check-contributors.ts';
import { reportEventLints } from './lints/find-event-lints.ts';
import { checkSources } from './check-sources.ts';
import type { Problem, Reason } from './problem.ts';
import type { Draft, ReadEvent } from './read-event.ts';
import { repeated } from './repeated.ts';

/** What an event is held to: the closed lists, how far the record reaches, and the clock. */
export interface EventContext {
  readonly kinds: KnownNames;
  readonly metrics: KnownNames;
  readonly organisations: KnownNames;
  readonly offices: KnownNames;
  readonly stories: KnownNames;
  readonly events: KnownNames;
  readonly hosts: readonly string[] | null;
  /** The day on which the material ends, or null while site.yaml cannot be read. */
  readonly asKnownOn: string | null;
  /** Milliseconds since 1970; null where the result must not depend on the day, as in a build. */
  readonly now: number | null;
}

/** Takes a reason to the place of a value; null is nothing wrong. */
export type Report = (path: readonly PropertyKey[], reason: Reason | null) => void;

/** Finds what is wrong in the front matter of one event given everything else: names, sources, figures, legs, status, filing. */
export function findEventProblems({ entry, draft: event }: ReadEvent, lists: EventContext): Problem[] {
  const found: Problem[] = [];
  const report: Report = (path, reason) => {
    if (reason) found.push(problemAt(entry, path, reason));
  };
  checkNames(event, lists, report);
  checkSources(event, lists, report);
  checkContributors(event, lists, report);
  checkFigures(event, lists, report);
  checkLegs(event, lists, report);
  checkStatus(event, report);
  checkFiling(event, report);
  checkReach(event, lists, report);
  reportEventLints(event, lists, report);
  return found;
}

function checkNames(event: Draft, lists: EventContext, report: Report): void {
  if (event.kind) report(['kind'], unknownName(event.kind, lists.kinds));
  for (const [field, known] of [
    ['places', lists.offices],
    ['organisations', lists.organisations],
    ['stories', lists.stories],
    ['related', lists.events],
  ] as const) {
    event[field].forEach((name, index) => {
      report([field, index], unknownName(name, known));
      if (event[field].indexOf(name) !== index) report([field, index], repeated(name, field));
    });
  }
  const self = event.related.indexOf(event.id);
  if (self >= 0)
    report(['related', self], {
      rule: 'related-self',
      message: 'The event names itself as related.',
      hint: 'Remove this line.',
    });
}

function checkFigures(event: Draft, lists: EventContext, report: Report): void {
  const seen = new Set<string>();
  event.figures.forEach((figure, index) => {
    report(['figures', index, 'metric'], unknownName(figure.metric, lists.metrics));
    if (figure.organisation) report(['figures', index, 'organisation'], unknownName(figure.organisation, lists.organisations));
    report(['figures', index], amountReason(figure.value, figure.low, figure.high));
    const claim = JSON.stringify([
      figureKey(figure),
      figure.value,
      figure.low,
      figure.high,
      figure.qualifier,
      figure.asOf,
      figure.sources,
    ]);
    if (seen.has(claim)) report(['figures', index], repeated(figure.metric, 'figures'));
    seen.add(claim);
  });
}

function amountReason(value: number | undefined, low: number | undefined, high: number | undefined): Reason | null {
  const hint = 'Write "value" for one number, or "low" and "high" for a range.';
  if (value !== undefined && (low !== undefined || high !== undefined))
    return { rule: 'figure-amount', message: 'The figure has a value and a range at once.', hint };
  if (value === undefined && (low === undefined || high === undefined))
    return { rule: 'figure-amount', message: 'The figure has neither a value nor both ends of a range.', hint };
  if (low !== undefined && high !== undefined && low >= high)
    return {
      rule: 'figure-amount',
      message: `The low end ${low} is not below the high end ${high}.`,
      hint: 'Swap them, or write value.',
    };
  return null;
}

function checkLegs(event: Draft, lists: EventContext, report: Report): void {
  event.legs.forEach((leg, index) => {
    leg.places.forEach((place, at) => report(['legs', index, 'places', at], unknownName(place, lists.offices)));
    const silent = leg.status === 'not-stated';
    if (silent && leg.when)
      report(['legs', index, 'when'], {
        rule: 'leg-status',
        message: 'The leg has a time, but its status says that none was stated.',
        hint: 'Write status: reported or status: planned, or leave "when" out.',
      });
    if (!silent && !leg.when)
      report(['legs', index], {
        rule: 'leg-status',
        message: `The leg is ${leg.status}, but no time is given.`,
        hint: 'Write "when", or status: not-stated.',
      });
    if (!silent && leg.sources.length === 0)
      report(['legs', index, 'sources'], {
        rule: 'leg-source',
        message: `The leg is ${leg.status}, but no source is named.`,
        hint: 'Name a source of this event by its id.',
      });
  });
}

function checkStatus(event: Draft, report: Report): void {
  if (event.status === 'disputed' && event.conflicts.length === 0 && !event.unsound.has('conflicts'))
    report(['status'], {
      rule: 'status-disputed',
      message: 'The event is disputed, but no conflict is described.',
      hint: 'Add "conflicts" with point and text, or write status: reported.',
    });
  if (
    (event.status === 'corrected' || event.status === 'withdrawn') &&
    event.corrections.length === 0 &&
    !event.unsound.has('corrections')
  )
    report(['status'], {
      rule: 'status-corrected',
      message: `The event is ${event.status}, but no correction says what changed.`,
      hint: 'Add "corrections" with date, was, now and why.',
    });
}

function checkFiling(event: Draft, report: Report): void {
  const year = (event.when?.first ?? event.when?.last ?? '').slice(0, 4);
  const [folder = ''] = event.file.split('/');
  if (year && event.file !== `${folder}/${year}/${event.id}.mdx`)
    report(['when'], {
      rule: 'file-year',
      message: `The event begins in ${year}, but the file is ${event.file}.`,
      hint: `Move the file to ${folder}/${year}/${event.id}.mdx, or correct the date.`,
    });
}

/** An event after the day on which the material ends would belie the date that stands beside every total. */
function checkReach(event: Draft, { asKnownOn }: EventContext, report: Report): void {
  const first = event.when?.first;
  if (asKnownOn !== null && first && first > asKnownOn)
    report(['when'], {
      rule: 'when-after-known',
      message: `The event begins on ${first}, but the site says that it is as known on ${asKnownOn}.`,
      hint: 'Correct the date, or move asKnownOn in site.yaml forward.',
    });
}
