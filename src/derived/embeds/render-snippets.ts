import { formatDate } from '../../domain/time/words.ts';
import { escapeMarkdown, escapeParagraph, renderLink } from '../exports/render-markdown-text.ts';
import { escapeText } from '../feeds/xml.ts';
import type { Embed } from './embed.ts';

type AddressOf = (path: string) => string;

/** A text to paste into a page elsewhere. */
export interface Snippet {
  readonly id: 'frame' | 'quote' | 'markdown' | 'link';
  readonly name: string;
  readonly text: string;
}

/** Every way to take an embed, the frame first. */
export function renderSnippets(embed: Embed, addressOf: AddressOf): Snippet[] {
  return [
    { id: 'frame', name: 'Frame', text: renderFrame(embed, addressOf) },
    { id: 'quote', name: 'Without frame', text: renderQuote(embed, addressOf) },
    { id: 'markdown', name: 'Markdown', text: renderMarkdownSnippet(embed, addressOf) },
    { id: 'link', name: 'Link', text: `<a href="${escapeText(addressOf(embed.page))}">${escapeText(embed.title)}</a>` },
  ];
}

/**
 * A frame as wide as the text around it, high enough at 320 pixels. Its sandbox lets the small script in it say how high it is, and
 * links open; it gives no access to the page around it.
 */
function renderFrame({ title, path, siteName, height }: Embed, addressOf: AddressOf): string {
  return [
    `<iframe src="${escapeText(addressOf(path))}"`,
    `title="${escapeText(`${title}, from ${siteName}`)}"`,
    `width="100%" height="${height}" style="border:0" loading="lazy"`,
    'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>',
  ].join(' ');
}

/** The same in plain HTML, for pages that show no frames: no script, no style, one picture at most. */
function renderQuote(embed: Embed, addressOf: AddressOf): string {
  const { title, page, picture, lines } = embed;
  const address = escapeText(addressOf(page));
  const image = picture && `<img src="${escapeText(addressOf(picture.path))}" alt="${escapeText(picture.alternative)}">`;
  return [
    `<blockquote cite="${address}">`,
    `<p><strong><a href="${address}">${escapeText(title)}</a></strong></p>`,
    ...(image ? [`<p><a href="${address}">${image}</a></p>`] : []),
    `<p>${escapeText(lines.join(' '))}</p>`,
    `<p>${escapeText(originOf(embed))}</p>`,
    '</blockquote>',
  ].join('\n');
}

function renderMarkdownSnippet(embed: Embed, addressOf: AddressOf): string {
  const { title, page, picture, lines } = embed;
  const image = picture && `!${renderLink(picture.alternative, addressOf(picture.path))}`;
  const blocks = [
    `**${renderLink(title, addressOf(page))}**`,
    ...(image ? [image] : []),
    escapeParagraph(lines.join(' ')),
    escapeMarkdown(originOf(embed)),
  ];
  return blocks.map((block) => `> ${block}`).join('\n>\n');
}

function originOf({ siteName, asKnownOn }: Embed): string {
  return `${siteName}, as known on ${formatDate(asKnownOn, 'medium')}.`;
}
