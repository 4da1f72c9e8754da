import type { Event } from '../../domain/event.ts';
import { formatDate } from '../../domain/time/words.ts';
import type { EventRecord } from '../exports/export-record.ts';
import { LEG_STATUS_WORDS } from '../leg-words.ts';
import { SOURCE_KIND_NAMES, publishedWords, sourceRemarks } from '../source-words.ts';
import { renderMarks } from './render-marks.ts';
import { escapeText } from './xml.ts';

/*
 * The tables of an event's page as lists under headings, empty where it has none: many readers show feeds in a narrow column, some
 * without tables.
 */

/** Whom it reached when. */
export function renderLegs(event: Event, { legs, url }: EventRecord): string {
  const items = legs.map(({ name, status, when, note, source_ids }) => {
    const unknown = when?.unknown && !when.words.includes(when.unknown) ? ` (${when.unknown})` : '';
    const time = when ? `${when.words}${unknown}` : 'no time found';
    const words = `${time}. ${LEG_STATUS_WORDS[status]}.${note === null ? '' : ` ${note}`}`;
    return `<strong>${escapeText(name)}:</strong> ${escapeText(words)}${renderMarks(source_ids, event, url)}`;
  });
  return renderPart('How it reached people', items);
}

/** Every claim of a number with its qualifier, its as-of date and who says so. */
export function renderFigures(event: Event, { figures, organisations, url }: EventRecord): string {
  const items = figures.map(({ metric, of, organisation, words, as_of_words, note, source_ids }) => {
    const owner = organisation.id === organisations[0]?.id ? null : organisation.name;
    const name = [metric.name, of, owner].filter((part) => part !== null).join(', ');
    const publishers = new Set(source_ids.map((id) => event.sources.find((source) => source.id === id)?.publisher ?? id));
    const text = `${words}, as of ${as_of_words}; ${[...publishers].join(', ')}.${note === null ? '' : ` ${note}`}`;
    return `<strong>${escapeText(name)}:</strong> ${escapeText(text)}${renderMarks(source_ids, event, url)}`;
  });
  return renderPart('Figures', items);
}

/** Where sources disagree. */
export function renderConflicts(event: Event, { conflicts, url }: EventRecord): string {
  const items = conflicts.map(
    ({ point, text, source_ids }) =>
      `<strong>${escapeText(point.slice(0, 1).toUpperCase() + point.slice(1))}.</strong> ${escapeText(text)}${renderMarks(source_ids, event, url)}`,
  );
  return renderPart('Where sources disagree', items);
}

/** The numbered sources, each with its kind, what it reports and an archived copy. */
export function renderSources({ sources }: Event): string {
  const items = sources.map((source) => {
    const title = escapeText(source.title ?? (source.url === undefined ? 'headline not shown' : 'page read, headline not shown'));
    const linked = source.url === undefined ? title : `<a href="${escapeText(source.url)}">${title}</a>`;
    const published = publishedWords(source);
    const remarks = [SOURCE_KIND_NAMES[source.kind] + '.', sourceRemarks(source)].filter((words) => words !== '').join(' ');
    const archived = source.archived === undefined ? '' : ` <a href="${escapeText(source.archived)}">Archived copy</a>`;
    return `${escapeText(source.publisher)}, ${linked}${published === null ? '' : `, ${escapeText(published)}`}. ${escapeText(remarks)}${archived}`;
  });
  return renderPart('Sources', items, 'ol');
}

/** What the entry used to say, newest first. */
export function renderCorrections({ corrections }: Event): string {
  const items = corrections
    .toReversed()
    .map(
      ({ date, was, now, why }) =>
        `<strong>${formatDate(date, 'medium')}:</strong> ${escapeText(why)} <del>${escapeText(was)}</del> <ins>${escapeText(now)}</ins>`,
    );
  return renderPart('What changed', items);
}

function renderPart(heading: string, items: readonly string[], list: 'ul' | 'ol' = 'ul'): string {
  if (items.length === 0) return '';
  return `<h2>${heading}</h2><${list}>${items.map((item) => `<li>${item}</li>`).join('')}</${list}>`;
}
