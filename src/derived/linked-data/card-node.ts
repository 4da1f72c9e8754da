import type { ImageObject } from 'schema-dts';
import { CARD_HEIGHT, CARD_WIDTH } from '../cards/card.ts';
import type { CardImage } from '../cards/list-cards.ts';
import type { LinkedSite } from './linked-page.ts';

/** The picture that stands for a page where it is shared. */
export function cardNode({ path, alt }: CardImage, { addressOf }: LinkedSite): ImageObject {
  const url = addressOf(path);
  return {
    '@type': 'ImageObject',
    url,
    contentUrl: url,
    encodingFormat: 'image/png',
    width: { '@type': 'QuantitativeValue', value: CARD_WIDTH, unitCode: 'E37' },
    height: { '@type': 'QuantitativeValue', value: CARD_HEIGHT, unitCode: 'E37' },
    caption: alt,
  };
}
