import type { Card, CardTime } from './card.ts';
import { figureLine } from './card-figure.ts';

/** What a card shows, for those who do not see it. */
export function cardWords(card: Card): string {
  switch (card.kind) {
    case 'event': {
      const { title, tag, status, time, figure } = card;
      const number = figure ? ` ${figure.label}: ${figureLine(figure)}.` : '';
      return `${title}. ${tag}, ${lowerFirst(status)}. ${timeWords(time)}.${number}`;
    }
    case 'chart':
      return `Chart: ${card.title}.`;
    case 'story': {
      const numbers = card.figures.slice(0, 3).map((figure) => ` ${figure.label}: ${figureLine(figure)}.`);
      return `${card.title}. ${card.scope}.${numbers.join('')}`;
    }
    case 'site':
      return `${card.site}: ${card.tagline}`;
  }
}

function timeWords(time: CardTime): string {
  switch (time.kind) {
    case 'hour':
      return `${time.day}, ${time.mark === null ? '' : `${time.mark} `}${time.clock}, ${time.where}`;
    case 'open':
      return `${time.words}, ${time.unknown}`;
    case 'withdrawn':
      return time.words;
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
