import { escapeText } from '../feeds/xml.ts';
import type { Embed } from './embed.ts';

// Pixels; a site that embeds narrows the frame to its column.
const WIDTH = 600;
// Seconds: a correction is to arrive within a day.
const CACHE_AGE = 86_400;

/** A picture of a page. */
export interface Thumbnail {
  readonly url: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * An embed as oEmbed 1.0 (JSON, type rich). Of its HTML WordPress keeps a blockquote with a link and one frame with the attributes
 * written here, and nothing else; it shows the blockquote until the frame says how high it is.
 */
export function renderOembed(embed: Embed, addressOf: (path: string) => string, thumbnail: Thumbnail): string {
  const { title, page, path, siteName, height } = embed;
  const quote = `<blockquote><a href="${escapeText(addressOf(page))}">${escapeText(title)}</a></blockquote>`;
  const name = escapeText(`${title}, from ${siteName}`);
  const frame = `<iframe src="${escapeText(addressOf(path))}" width="${WIDTH}" height="${height}" frameborder="0" scrolling="no" title="${name}"></iframe>`;
  const document = {
    version: '1.0',
    type: 'rich',
    title,
    author_name: siteName,
    author_url: addressOf('/'),
    provider_name: siteName,
    provider_url: addressOf('/'),
    cache_age: CACHE_AGE,
    width: WIDTH,
    height,
    html: `${quote}${frame}`,
    thumbnail_url: thumbnail.url,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
