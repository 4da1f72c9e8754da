import type { Chart } from '../../domain/chart.ts';
import type { Event } from '../../domain/event.ts';
import { isRelied } from '../../domain/source.ts';
import type { Story } from '../../domain/story.ts';
import { formatDate } from '../../domain/time/words.ts';
import { sourcesLine } from '../charts/chart-sources.ts';
import { placeChart } from '../charts/place-chart.ts';
import type { PlacedChart } from '../charts/placed-chart.ts';
import type { Corpus } from '../corpus.ts';
import { groupDigits } from '../figure-words.ts';
import { eventsOfStory } from '../projections.ts';
import type { ChartCard, EventCard, SiteCard, StoryCard } from './card.ts';
import { eventFigure, storyFigures } from './card-figure.ts';
import { cardTime } from './card-time.ts';

/** What the card of an event says. That of a withdrawn one claims nothing. */
export function makeEventCard(event: Event, corpus: Corpus): EventCard {
  const { kinds, offices } = corpus.vocabulary;
  const withdrawn = event.status === 'withdrawn';
  const relied = event.sources.filter(isRelied).length;
  const status = event.status.slice(0, 1).toUpperCase() + event.status.slice(1);
  const [point] = event.status === 'disputed' ? event.conflicts : [];
  return {
    kind: 'event',
    ...headOf(corpus),
    title: event.title,
    tag: kinds[event.kind]?.name ?? event.kind,
    status: point ? `${status}: ${point.point}` : status,
    time: cardTime(event, offices),
    figure: withdrawn ? null : eventFigure(event, corpus),
    sources: relied === 1 ? '1 source' : `${relied} sources`,
  };
}

/** What the card of a chart says: its finding, and the drawing of its page. */
export function makeChartCard(chart: Chart, corpus: Corpus): ChartCard {
  const placed = placeChart(chart, corpus);
  return {
    kind: 'chart',
    ...headOf(corpus),
    title: chart.title,
    drawing: placed.wide,
    focus: focusOf(chart, placed),
    sources: sourcesLine(placed, corpus).replace(/\.$/, ''),
  };
}

/** The last event that a chart sets off; else its top. */
function focusOf(chart: Chart, { marks }: PlacedChart): number {
  const events = chart.form === 'rounds' ? (chart.highlight ?? []) : [];
  return marks.findLast(({ event }) => event !== null && events.includes(event))?.wide.y ?? 0;
}

/** What the card of a story says: its title, how much it holds, and its key figures. */
export function makeStoryCard(story: Story, corpus: Corpus): StoryCard {
  return {
    kind: 'story',
    ...headOf(corpus),
    title: story.title,
    scope: countEvents(eventsOfStory(corpus, story.id).length),
    figures: storyFigures(story.figures, corpus),
  };
}

/** What the card of every other page says: what the site is. */
export function makeSiteCard(corpus: Corpus): SiteCard {
  const { events, sources } = corpus.totals;
  return {
    kind: 'site',
    ...headOf(corpus),
    tagline: corpus.vocabulary.site.tagline,
    scope: `${countEvents(events)}, ${groupDigits(sources)} source references`,
  };
}

function headOf({ vocabulary }: Corpus): { readonly site: string; readonly known: string } {
  const { name, asKnownOn } = vocabulary.site;
  return { site: name, known: `As known on ${formatDate(asKnownOn, 'medium')}` };
}

function countEvents(count: number): string {
  return count === 1 ? '1 event' : `${groupDigits(count)} events`;
}
