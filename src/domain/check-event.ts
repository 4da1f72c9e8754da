import { figureKey } from './figure-key.ts';
import { problemAt } from './entry.ts';
import type { Event } from './event.ts';
import { isLinkable } from './hosts.ts';
import type { KnownNames } from './known-names.ts';
import { unknownName } from './known-names.ts';
import type { Problem, Reason } from './problem.ts';
import type { ReadEvent } from './read-event.ts';

/** The closed lists that events refer to. */
export interface Lists {
  readonly kinds: KnownNames;
  readonly metrics: KnownNames;
  readonly organisations: KnownNames;
  readonly offices: KnownNames;
  readonly stories: KnownNames;
  readonly events: KnownNames;
  readonly hosts: readonly string[] | null;
}

type Report = (path: readonly PropertyKey[], reason: Reason | null) => void;

/** Finds what is wrong in the front matter of one event given everything else: names, sources, figures, legs, status, filing. */
export function findEventProblems({ entry, event }: ReadEvent, lists: Lists): Problem[] {
  if (!event) return [];
  const found: Problem[] = [];
  const report: Report = (path, reason) => {
    if (reason) found.push(problemAt(entry, path, reason));
  };
  checkNames(event, lists, report);
  checkSources(event, lists, report);
  checkFigures(event, lists, report);
  checkLegs(event, lists, report);
  checkStatus(event, report);
  checkFiling(event, report);
  return found;
}

function checkNames(event: Event, lists: Lists, report: Report): void {
  report(['kind'], unknownName(event.kind, lists.kinds));
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

function checkSources(event: Event, lists: Lists, report: Report): void {
  const ids = event.sources.map((source) => source.id);
  event.sources.forEach((source, index) => {
    if (ids.indexOf(source.id) !== index) report(['sources', index, 'id'], repeated(source.id, 'sources'));
    for (const field of ['url', 'archived'] as const) {
      const address = source[field];
      if (address && lists.hosts && !isLinkable(address, lists.hosts))
        report(['sources', index, field], hostReason(address, field));
    }
    if (!source.url && !(source.reports && source.note))
      report(['sources', index], {
        rule: 'source-trace',
        message: `Source "${source.id}" has no url, and ${source.reports ? 'no note' : source.note ? 'no reports' : 'neither reports nor note'}.`,
        hint: 'Write the url; or, for a page that may not be linked, reports (the outlet it retells) and note (such as "Read in a repost.").',
      });
  });
  const known: KnownNames = { what: 'source', where: 'the sources of this event', names: new Set(ids) };
  const references: [PropertyKey[], readonly string[]][] = [
    [['summarySources'], event.summarySources],
    [['whenSources'], event.whenSources],
    ...event.figures.map((figure, index): [PropertyKey[], readonly string[]] => [['figures', index, 'sources'], figure.sources]),
    ...event.legs.map((leg, index): [PropertyKey[], readonly string[]] => [['legs', index, 'sources'], leg.sources]),
    ...event.conflicts.map((conflict, index): [PropertyKey[], readonly string[]] => [
      ['conflicts', index, 'sources'],
      conflict.sources ?? [],
    ]),
  ];
  for (const [path, names] of references) names.forEach((name, index) => report([...path, index], unknownName(name, known)));
}

function hostReason(address: string, field: 'url' | 'archived'): Reason {
  return {
    rule: 'source-host',
    message: `The host of ${address} is not on the list of hosts that may be linked.`,
    hint:
      field === 'url'
        ? 'Leave "url" out, name the outlet under "publisher" and "reports", and say in "note" that it was read in a repost; or add the host to hosts.yaml.'
        : 'Leave "archived" out, or add the host of the archive to hosts.yaml.',
  };
}

function checkFigures(event: Event, lists: Lists, report: Report): void {
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

function checkLegs(event: Event, lists: Lists, report: Report): void {
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

function checkStatus(event: Event, report: Report): void {
  if (event.status === 'disputed' && event.conflicts.length === 0)
    report(['status'], {
      rule: 'status-disputed',
      message: 'The event is disputed, but no conflict is described.',
      hint: 'Add "conflicts" with point and text, or write status: reported.',
    });
  if ((event.status === 'corrected' || event.status === 'withdrawn') && event.corrections.length === 0)
    report(['status'], {
      rule: 'status-corrected',
      message: `The event is ${event.status}, but no correction says what changed.`,
      hint: 'Add "corrections" with date, was, now and why.',
    });
}

function checkFiling(event: Event, report: Report): void {
  const year = (event.when.first ?? event.when.last ?? '').slice(0, 4);
  if (year && event.file !== `events/${year}/${event.id}.mdx`)
    report(['when'], {
      rule: 'file-year',
      message: `The event begins in ${year}, but the file is ${event.file}.`,
      hint: `Move the file to events/${year}/${event.id}.mdx, or correct the date.`,
    });
}

function repeated(name: string, field: string): Reason {
  return { rule: 'repeated', message: `"${name}" stands twice in ${field}.`, hint: 'Remove one of them.' };
}
