import type { Chart } from '../../domain/chart.ts';
import type { Event } from '../../domain/event.ts';
import type { Story } from '../../domain/story.ts';
import type { Corpus } from '../corpus.ts';
import type { Card } from './card.ts';
import { cardWords } from './card-words.ts';
import { makeChartCard, makeEventCard, makeSiteCard, makeStoryCard } from './make-cards.ts';

/**
 * So many events, the newest by their time, have a card of their own; an older one shows that of its first story. A card takes some
 * 30 ms to draw, 60 KB and one of the files that hosts count, and hardly anybody shares a link to what happened years ago.
 */
export const MOST_EVENT_CARDS = 1000;

/** The card of a page: where it is, and what it shows in words. */
export interface CardImage {
  /** Below the base path. */
  readonly path: string;
  readonly alt: string;
}

/** A card with its place. */
export interface PlacedCard {
  readonly path: string;
  readonly card: Card;
}

const SITE_PATH = '/cards/site.png';

/** Every card of the site. */
export function listCards(corpus: Corpus): PlacedCard[] {
  return [
    { path: SITE_PATH, card: makeSiteCard(corpus) },
    ...corpus.stories.map((story) => ({ path: cardPath('stories', story.id), card: makeStoryCard(story, corpus) })),
    ...corpus.charts.map((chart) => ({ path: cardPath('charts', chart.id), card: makeChartCard(chart, corpus) })),
    ...corpus.events.slice(-MOST_EVENT_CARDS).map((event) => ({
      path: cardPath('events', event.id),
      card: makeEventCard(event, corpus),
    })),
  ];
}

/** The card that stands for an event: its own, or that of its first story. */
export function eventCardImage(event: Event, corpus: Corpus): CardImage {
  if (hasOwnCard(event, corpus)) return imageOf({ path: cardPath('events', event.id), card: makeEventCard(event, corpus) });
  const [story] = event.stories.flatMap((id) => corpus.storyById.get(id) ?? []);
  return story ? storyCardImage(story, corpus) : siteCardImage(corpus);
}

export function storyCardImage(story: Story, corpus: Corpus): CardImage {
  return imageOf({ path: cardPath('stories', story.id), card: makeStoryCard(story, corpus) });
}

export function chartCardImage(chart: Chart, corpus: Corpus): CardImage {
  return imageOf({ path: cardPath('charts', chart.id), card: makeChartCard(chart, corpus) });
}

/** The card of every page that has none of its own. */
export function siteCardImage(corpus: Corpus): CardImage {
  return imageOf({ path: SITE_PATH, card: makeSiteCard(corpus) });
}

function imageOf({ path, card }: PlacedCard): CardImage {
  return { path, alt: cardWords(card) };
}

/** Where the card of an entry is: '/cards/events/pier-fire.png'. */
export function cardPath(folder: 'events' | 'stories' | 'charts', id: string): string {
  return `/cards/${folder}/${id}.png`;
}

/** Whether an event has a card of its own. */
export function hasOwnCard({ id }: Pick<Event, 'id'>, { positionById, events }: Corpus): boolean {
  return (positionById.get(id) ?? -1) >= events.length - MOST_EVENT_CARDS;
}
