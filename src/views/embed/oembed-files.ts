import type { Chart } from '../../domain/chart.ts';
import type { Event } from '../../domain/event.ts';
import type { Story } from '../../domain/story.ts';
import type { Corpus } from '../../derived/corpus.ts';
import { embedChart, embedEvent, embedStory } from '../../derived/embeds/embed.ts';
import { renderOembed } from '../../derived/embeds/render-oembed.ts';
import { eventsOfStory } from '../../derived/projections.ts';
import { address } from '../link.ts';

/** What oEmbed says of an event. A picture of it, once there is one, is the third argument of `renderOembed`. */
export function eventOembed(event: Event, { vocabulary }: Corpus, site: URL | undefined): string {
  return renderOembed(embedEvent(event, vocabulary), (path) => address(path, site));
}

/** What oEmbed says of a chart. */
export function chartOembed(chart: Chart, corpus: Corpus, site: URL | undefined): string {
  return renderOembed(embedChart(chart, corpus), (path) => address(path, site));
}

/** What oEmbed says of a story. */
export function storyOembed(story: Story, corpus: Corpus, site: URL | undefined): string {
  const embed = embedStory(story, eventsOfStory(corpus, story.id), corpus.vocabulary);
  return renderOembed(embed, (path) => address(path, site));
}
