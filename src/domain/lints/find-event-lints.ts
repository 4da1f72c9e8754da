import type { EventContext, Report } from '../check-event.ts';
import type { Draft } from '../read-event.ts';
import type { When } from '../time/when.ts';
import { qualifierReason } from './qualifier-reason.ts';
import { withoutTracking } from './tracking.ts';

/** Finds what should be looked at in the facts of one event: dates beyond the record, one page as two sources, numbers and their words. */
export function reportEventLints(event: Draft, context: EventContext, report: Report): void {
  reportRepeatedSources(event, report);
  reportLateDates(event, context, report);
  reportFuture(event, context, report);
  for (const field of ['title', 'summary'] as const) report([field], qualifierReason(event[field], event.figures));
}

function reportRepeatedSources(event: Draft, report: Report): void {
  const first = new Map<string, string>();
  event.sources.forEach(({ url, id }, index) => {
    if (url === undefined) return;
    const page = pageOf(url);
    const earlier = first.get(page);
    if (earlier === undefined) first.set(page, id);
    else
      report(['sources', index, 'url'], {
        rule: 'source-repeated',
        message: `This is the page of the source "${earlier}" too.`,
        hint: `Refer to "${earlier}" in every place and remove this source; once published, keep it and say in its note what is different.`,
      });
  });
}

/** An address without what does not change the page. */
export function pageOf(url: string): string {
  return withoutTracking(url)
    .replace(/#.*$/, '')
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/\/$/, '');
}

/** Whether an event is already refused for lying after the end of the record, and all that belongs to it lies there too. */
function isAfter(when: When | null | undefined, day: string | null): boolean {
  return day !== null && when !== null && when !== undefined && (when.first ?? '') > day;
}

function reportLateDates(event: Draft, { asKnownOn }: EventContext, report: Report): void {
  if (asKnownOn === null || isAfter(event.when, asKnownOn)) return;
  const late = (path: readonly PropertyKey[], what: string, day: string | null | undefined): void => {
    if (beginOf(day) > asKnownOn)
      report(path, {
        rule: 'date-after-known',
        message: `${what} ${day}, but the site says that it is as known on ${asKnownOn}.`,
        hint: 'Correct the date, or move asKnownOn in site.yaml forward.',
      });
  };
  // A source may be younger than the record, but not than the last day on which somebody worked on the entry.
  const worked = [event.added, ...event.corrections.map(({ date }) => date)].toSorted().at(-1) ?? '';
  event.sources.forEach(({ published }, index) => {
    if (beginOf(published) > worked) late(['sources', index, 'published'], 'The source is of', published);
  });
  // A figure may be of a time to come: a plan, a forecast.
  event.legs.forEach(({ when, status }, index) => {
    if (status !== 'planned') late(['legs', index, 'when'], 'The leg is of', when?.first);
  });
}

/** The written day, or of a month or a year the beginning; '' where there is none. */
function beginOf(date: string | null | undefined): string {
  return /^\d{4}(?:-\d\d){0,2}/.exec(date ?? '')?.[0] ?? '';
}

function reportFuture(event: Draft, { asKnownOn, now }: EventContext, report: Report): void {
  if (now === null || isAfter(event.when, asKnownOn)) return;
  const ahead = (when: When | null): boolean => when !== null && when.earliest > now;
  if (ahead(event.when)) report(['when'], futureReason(`The event begins ${event.when?.text ?? ''}`));
  event.legs.forEach(({ when, status }, index) => {
    if (status !== 'planned' && ahead(when))
      report(['legs', index, 'when'], futureReason(`The leg is ${status} for ${when?.text ?? ''}`));
  });
}

function futureReason(what: string): { readonly rule: string; readonly message: string; readonly hint: string } {
  return {
    rule: 'when-future',
    message: `${what}, which has not come yet.`,
    hint: 'Correct the date, or enter the announcement and put what is planned into its legs.',
  };
}
