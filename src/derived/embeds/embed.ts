import type { Chart } from '../../domain/chart.ts';
import type { Event } from '../../domain/event.ts';
import type { Story } from '../../domain/story.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import { formatWhen } from '../../domain/time/when-words.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { placeChart } from '../charts/place-chart.ts';
import { clockPlace } from '../clock-place.ts';
import type { Corpus } from '../corpus.ts';
import { entryPath } from '../entry-path.ts';
import { chartHeight, eventHeight, storyHeight } from './embed-height.ts';
import type { EmbedType } from './embed-path.ts';
import { embedPath, oembedPath } from './embed-path.ts';
import type { EmbedClock } from './embed-states.ts';
import { embedClocks } from './embed-states.ts';
import { storyRows } from './story-rows.ts';

/** Something that other sites can show, with all that a snippet says of it. Paths are below the base path. */
export interface Embed {
  readonly type: EmbedType;
  readonly title: string;
  /** The page it shows a part of. */
  readonly page: string;
  readonly path: string;
  readonly oembed: string;
  readonly siteName: string;
  readonly asKnownOn: PlainDate;
  /** What stands where nothing can be framed: the time, the summary, what is doubtful of it; in sentences. */
  readonly lines: readonly string[];
  /** Clocks to choose from; none where nothing follows a clock. */
  readonly clocks: readonly EmbedClock[];
  /** Pixels that suffice at a width of 320. */
  readonly height: number;
  /** A picture of the same, with the text that stands for it. */
  readonly picture: { readonly path: string; readonly alternative: string } | null;
}

/** An event as an embed: live, or bound to one of its versions. */
export function embedEvent(event: Event, vocabulary: Vocabulary, version: number | null = null): Embed {
  const { when, places, status } = event;
  const place = when.zone === null ? undefined : clockPlace(when.zone, places, vocabulary.offices);
  const doubt = status === 'disputed' ? `Disputed: ${event.conflicts.map(({ point }) => point).join('; ')}` : capitalise(status);
  return {
    ...common('event', event, vocabulary),
    path: embedPath('event', event.id, version),
    lines: [`${capitalise(formatWhen(when, { place }))}.`, event.summary, `${doubt}.`],
    clocks: when.kind === 'instant' ? embedClocks(vocabulary).filter(({ zone }) => zone !== when.zone) : [],
    height: eventHeight(event, vocabulary),
    picture: null,
  };
}

/** A chart as an embed. Its times stand in the clock of each row or of its axis, so there is none to choose. */
export function embedChart(chart: Chart, corpus: Corpus): Embed {
  return {
    ...common('chart', chart, corpus.vocabulary),
    lines: [chart.subtitle],
    clocks: [],
    height: chartHeight(chart, placeChart(chart, corpus), corpus),
    picture: { path: `/charts/${chart.id}.svg`, alternative: `${chart.title}. ${chart.subtitle}` },
  };
}

/** A story with its newest events as an embed. */
export function embedStory(story: Story, events: readonly Event[], vocabulary: Vocabulary): Embed {
  const { rows, before } = storyRows(events);
  return {
    ...common('story', story, vocabulary),
    lines: [story.summary],
    clocks: rows.some(({ when }) => when.kind === 'instant') ? embedClocks(vocabulary) : [],
    height: storyHeight(story, rows, before > 0),
    picture: null,
  };
}

function common(type: EmbedType, { id, title }: { readonly id: string; readonly title: string }, { site }: Vocabulary) {
  return {
    type,
    title,
    page: entryPath(type, id),
    path: embedPath(type, id),
    oembed: oembedPath(type, id),
    siteName: site.name,
    asKnownOn: site.asKnownOn,
  };
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
