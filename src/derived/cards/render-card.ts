import type { Card } from './card.ts';
import type { Advances } from './measure-text.ts';
import { renderChartCard } from './render-chart.ts';
import { renderEventCard } from './render-event.ts';
import { renderSiteCard, renderStoryCard } from './render-story.ts';

/** Renders a card as an SVG text, 1200 by 630 pixels, in the typefaces that `advances` measure. Nothing in it depends on the day. */
export function renderCard(card: Card, advances: Advances): string {
  switch (card.kind) {
    case 'event':
      return renderEventCard(card, advances);
    case 'chart':
      return renderChartCard(card, advances);
    case 'story':
      return renderStoryCard(card, advances);
    case 'site':
      return renderSiteCard(card, advances);
  }
}
