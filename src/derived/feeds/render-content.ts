import type { Event } from '../../domain/event.ts';
import { civilAt } from '../../domain/time/zoned.ts';
import { formatClock, formatDate } from '../../domain/time/words.ts';
import type { EventRecord } from '../exports/export-record.ts';
import type { FeedSite } from './feed-site.ts';
import { renderBody } from './render-body.ts';
import { renderConflicts, renderCorrections, renderFigures, renderLegs, renderSources } from './render-facts.ts';
import { renderMarks } from './render-marks.ts';
import type { SiteAddress } from './site-address.ts';
import { escapeText } from './xml.ts';

/** Everything an event's page says of it, as HTML that stands anywhere: absolute addresses, lists for tables, no script, no style. */
export function renderContent(event: Event, record: EventRecord, site: FeedSite): string {
  return [
    renderWithdrawal(event),
    `<p>${escapeText(event.summary)}${renderMarks(event.summarySources, event, record.url)}</p>`,
    renderTime(event, record),
    renderStanding(record, site.addressOf),
    renderBody(event, site),
    renderLegs(event, record),
    renderFigures(event, record),
    renderConflicts(event, record),
    renderSources(event),
    renderCorrections(event),
    renderFoot(event, record, site),
  ].join('');
}

function renderWithdrawal({ status, corrections }: Event): string {
  if (status !== 'withdrawn') return '';
  return `<p><strong>This event was withdrawn.</strong> ${escapeText(corrections.at(-1)?.why ?? '')}</p>`;
}

/** The time as reported; an instant also in UTC, which every reader can reckon from. */
function renderTime({ when, whenNote, whenSources, ...event }: Event, { when: { words, unknown }, url }: EventRecord): string {
  const doubt = unknown !== null && !words.includes(unknown) ? ` (${unknown})` : '';
  const utc = when.kind === 'instant' ? `, ${utcWords(when.instant)}` : '';
  const note = whenNote === null ? '' : ` ${whenNote}`;
  return `<p><strong>When:</strong> ${escapeText(`${words}${utc}${doubt}.${note}`)}${renderMarks(whenSources, event, url)}</p>`;
}

/** '20:00 UTC on 19 May 2026'. */
function utcWords(instant: number): string {
  const { date, hour, minute } = civilAt(instant, 'UTC');
  return `${formatClock(hour, minute, '24')} UTC on ${formatDate(date, 'medium')}`;
}

function renderStanding(
  { kind, status, conflicts, organisations, places, stories, people }: EventRecord,
  addressOf: SiteAddress,
): string {
  const point = status === 'disputed' ? conflicts[0]?.point : undefined;
  const named = (root: string, entries: EventRecord['places']): string =>
    entries.map(({ id, name }) => `<a href="${addressOf(`/${root}/${id}/`)}">${escapeText(name)}</a>`).join(', ');
  const rows = [
    ['Status', escapeText(point === undefined ? status : `${status}: ${point}`)],
    ['Kind', named('kinds', [kind])],
    ['Organisations', named('organisations', organisations)],
    ['Places', named('places', places)],
    ['Stories', named('stories', stories)],
    ['People', people.map(({ name, role }) => escapeText(`${name}, ${role}`)).join('; ')],
  ] as const;
  const filled = rows.filter(([, words]) => words !== '').map(([name, words]) => `<li><strong>${name}:</strong> ${words}</li>`);
  return `<ul>${filled.join('')}</ul>`;
}

function renderFoot(event: Event, { url, modified }: EventRecord, { corpus, license }: FeedSite): string {
  const { site } = corpus.vocabulary;
  const added = `Added here on ${formatDate(event.added, 'medium')}`;
  const changed = modified === event.added ? '' : `, last corrected on ${formatDate(modified, 'medium')}`;
  const known = `As known on ${formatDate(site.asKnownOn, 'medium')}.`;
  return `<p>${added}${changed}; the date of this item is that day, not the time of the event. ${known} <a href="${url}">${escapeText(site.name)}</a>, <a href="${license.url}">${license.name}</a>.</p>`;
}
