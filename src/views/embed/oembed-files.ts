import type { Chart } from '../../domain/chart.ts';
import type { Event } from '../../domain/event.ts';
import type { Story } from '../../domain/story.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../../derived/cards/card.ts';
import { chartCardImage, eventCardImage, storyCardImage } from '../../derived/cards/list-cards.ts';
import type { CardImage } from '../../derived/cards/list-cards.ts';
import type { Corpus } from '../../derived/corpus.ts';
import type { Embed } from '../../derived/embeds/embed.ts';
import { embedChart, embedEvent, embedStory } from '../../derived/embeds/embed.ts';
import { renderOembed } from '../../derived/embeds/render-oembed.ts';
import { eventsOfStory } from '../../derived/projections.ts';
import { address } from '../link.ts';

/** What oEmbed says of an event. */
export function eventOembed(event: Event, corpus: Corpus, site: URL | undefined): string {
  return render(embedEvent(event, corpus.vocabulary), eventCardImage(event, corpus), site);
}

/** What oEmbed says of a chart. */
export function chartOembed(chart: Chart, corpus: Corpus, site: URL | undefined): string {
  return render(embedChart(chart, corpus), chartCardImage(chart, corpus), site);
}

/** What oEmbed says of a story. */
export function storyOembed(story: Story, corpus: Corpus, site: URL | undefined): string {
  const embed = embedStory(story, eventsOfStory(corpus, story.id), corpus.vocabulary);
  return render(embed, storyCardImage(story, corpus), site);
}

function render(embed: Embed, card: CardImage, site: URL | undefined): string {
  const thumbnail = { url: address(card.path, site), width: CARD_WIDTH, height: CARD_HEIGHT };
  return renderOembed(embed, (path) => address(path, site), thumbnail);
}
