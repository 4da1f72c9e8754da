import type { PlainDate } from '../../domain/time/plain-date.ts';
import { formatDate } from '../../domain/time/words.ts';
import type { EventRecord, ExportList } from './export-record.ts';
import { escapeText, renderIcsLines } from './render-ics-lines.ts';
import { formatDay, formatDoubt, renderIcsTime } from './render-ics-time.ts';

/** Renders events as a calendar (RFC 5545 and 7986). Where each stands is decided by `renderIcsTime`. The same events give the same text on any day. */
export function renderIcs(records: readonly EventRecord[], list: ExportList): string {
  return frameIcs(
    records.map((record) => renderIcsEvent(record, list.asKnownOn)),
    list,
  );
}

/** A calendar around events that were rendered before. */
export function frameIcs(events: readonly string[], list: ExportList): string {
  const note = list.note === undefined ? '' : ` ${list.note}`;
  const about = `${list.name}.${note} As known on ${formatDate(list.asKnownOn, 'medium')}. ${list.license.name}.`;
  const kept = list.calendarUrl;
  const head = renderIcsLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escapeText(`-//${list.siteName}//Events//EN`)}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(list.name)}`,
    `X-WR-CALNAME:${escapeText(list.name)}`,
    `DESCRIPTION:${escapeText(about)}`,
    `X-WR-CALDESC:${escapeText(about)}`,
    `URL:${list.url}`,
    ...(kept === undefined ? [] : [`SOURCE;VALUE=URI:${kept}`, 'REFRESH-INTERVAL;VALUE=DURATION:PT12H', 'X-PUBLISHED-TTL:PT12H']),
  ]);
  return `${head}${events.join('')}${renderIcsLines(['END:VCALENDAR'])}`;
}

/** One event of a calendar, the same in every list. */
export function renderIcsEvent(record: EventRecord, asKnownOn: PlainDate): string {
  const { lasting_id, url, title, kind, status, when, places, organisations, added, modified, sequence } = record;
  const doubt = formatDoubt(when);
  const summary = `${status === 'withdrawn' ? 'Withdrawn: ' : ''}${title}${doubt === null ? '' : ` (${doubt})`}`;
  return renderIcsLines([
    'BEGIN:VEVENT',
    `UID:${lasting_id}@${new URL(url).hostname}`,
    // The format wants a time of day here. The day is that of the entry, never that of the build.
    `DTSTAMP:${formatDay(modified)}T000000Z`,
    `CREATED:${formatDay(added)}T000000Z`,
    `LAST-MODIFIED:${formatDay(modified)}T000000Z`,
    `SEQUENCE:${sequence}`,
    ...renderIcsTime(when),
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(describe(record, asKnownOn))}`,
    `URL:${url}`,
    ...(places.length > 0 ? [`LOCATION:${escapeText(places.map(({ name }) => name).join('; '))}`] : []),
    `CATEGORIES:${[kind, ...organisations].map(({ name }) => escapeText(name)).join(',')}`,
    'TRANSP:TRANSPARENT',
    ...(status === 'withdrawn' ? ['STATUS:CANCELLED'] : []),
    'END:VEVENT',
  ]);
}

/** The time as it was reported stands first: a calendar shows the reader's own. */
function describe(
  { url, status, summary, when, when_note, conflicts, corrections, sources }: EventRecord,
  asKnownOn: PlainDate,
): string {
  const unknown = when.unknown !== null && !when.words.includes(when.unknown) ? ` (${when.unknown})` : '';
  const points = conflicts.map(({ point }) => point).join('; ');
  const withdrawn = status === 'withdrawn' ? corrections.at(-1)?.why : undefined;
  return [
    `As reported: ${when.words}${unknown}`,
    ...(when_note === null ? [] : [when_note]),
    summary,
    `Status: ${status}${points === '' ? '' : `. Sources disagree: ${points}`}`,
    ...(withdrawn === undefined ? [] : [`Withdrawn: ${withdrawn}`]),
    `Sources: ${[...new Set(sources.filter(({ relied }) => relied).map(({ publisher }) => publisher))].join('; ')}`,
    `As known on ${formatDate(asKnownOn, 'medium')}. ${url}`,
  ].join('\n');
}
