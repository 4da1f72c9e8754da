import type { Chart } from '../../domain/chart.ts';
import type { Event } from '../../domain/event.ts';
import { plainText } from '../../domain/mdx/plain-text.ts';
import type { Segment } from '../../domain/mdx/segment.ts';
import { isRelied } from '../../domain/source.ts';
import type { Story } from '../../domain/story.ts';
import { formatWhen } from '../../domain/time/when-words.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { quarterOf } from '../../domain/time/quarter-hour.ts';
import { clockPlace } from '../clock-place.ts';
import type { Corpus } from '../corpus.ts';
import type { RowData } from './index-format.ts';
import type { IndexSection } from './index-text.ts';
import { renderIndexText } from './index-text.ts';
import { figureSections, legSections, quoteSections, sourceSections } from './search-sections.ts';
import { spellings, whenTerms } from './search-terms.ts';

/** What is indexed of a page: its address on the site, without the base path, and a text that is never published. */
export interface SearchPage {
  readonly url: string;
  readonly html: string;
}

/** Everything that can be found: all events in the order of the corpus, then charts, then stories. */
export function renderSearchPages(corpus: Corpus): SearchPage[] {
  return [
    ...corpus.events.map((event) => renderEvent(event, corpus)),
    ...corpus.charts.map(renderChart),
    ...corpus.stories.map(renderStory),
  ];
}

function renderEvent(event: Event, corpus: Corpus): SearchPage {
  const { vocabulary } = corpus;
  const { when, kind, status } = event;
  const words = formatWhen(when, { place: placeOf(event, vocabulary) });
  const row: RowData = {
    type: 'event',
    when: words,
    quarter: when.kind === 'instant' || when.kind === 'wall' ? quarterOf(when.local) : null,
    kind: vocabulary.kinds[kind]?.name ?? kind,
    status,
    point: status === 'disputed' ? (event.conflicts[0]?.point ?? '') : '',
    sources: event.sources.filter(isRelied).length,
  };
  return {
    url: `/events/${event.id}/`,
    html: renderIndexText(event.title, row, [
      { id: '@summary', weight: 3, shown: event.summary, hidden: spellings(event.title) },
      { id: '@when', weight: 3, shown: words, hidden: whenTerms(when) },
      ...quoteSections(event),
      ...figureSections(event, vocabulary),
      ...legSections(event, vocabulary),
      { id: '@body', weight: 1, shown: plainText(withoutQuotes(event.body)) },
      { id: '@names', weight: 2, shown: '', hidden: namesOf(event, corpus) },
      ...sourceSections(event),
    ]),
  };
}

function renderChart({ id, title, subtitle, note }: Chart): SearchPage {
  const sections = [{ id: '@summary', weight: 2, shown: [subtitle, note ?? ''].join(' ').trim() }];
  return renderOther('chart', `/charts/${id}/`, title, sections);
}

function renderStory({ id, title, summary, body }: Story): SearchPage {
  return renderOther('story', `/stories/${id}/`, title, [
    { id: '@summary', weight: 2, shown: summary },
    { id: '@body', weight: 1, shown: plainText(withoutQuotes(body)) },
  ]);
}

function renderOther(type: 'chart' | 'story', url: string, title: string, sections: readonly IndexSection[]): SearchPage {
  const row: RowData = { type, when: '', quarter: null, kind: '', status: '', point: '', sources: 0 };
  return { url, html: renderIndexText(title, row, sections) };
}

/** Names under which an event is known: organisations, places and those they lie in, kind, stories, people with their roles. */
function namesOf({ organisations, places, kind, stories, people }: Event, { vocabulary, storyById }: Corpus): string[] {
  const names = new Set<string>();
  for (const { name, short } of organisations.flatMap((id) => vocabulary.organisations[id] ?? []))
    for (const other of [name, short]) if (other) names.add(other);
  for (const place of places)
    for (let at = vocabulary.offices[place]; at; at = vocabulary.offices[at.within ?? ''])
      for (const name of [at.name, at.city, at.country]) if (name) names.add(name);
  const { name = '', plural = '' } = vocabulary.kinds[kind] ?? {};
  const titles = stories.flatMap((id) => storyById.get(id)?.title ?? []);
  return [...names, name, plural, ...titles, ...people.flatMap((person) => [person.name, person.role])];
}

function placeOf({ when, places }: Event, { offices }: Vocabulary): string | undefined {
  return when.zone === null ? undefined : clockPlace(when.zone, places, offices);
}

/** A body without its quotations, which are sections of their own. */
function withoutQuotes(segments: readonly Segment[]): Segment[] {
  return segments.flatMap((segment): Segment[] => {
    if (segment.kind === 'html') return [segment];
    return segment.name === 'Quote' ? [] : [{ ...segment, children: withoutQuotes(segment.children) }];
  });
}
