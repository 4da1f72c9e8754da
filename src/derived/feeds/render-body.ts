import type { Event } from '../../domain/event.ts';
import { matchFigures } from '../../domain/figure-key.ts';
import type { Segment } from '../../domain/mdx/segment.ts';
import { formatWhen } from '../../domain/time/when-words.ts';
import { parseWhen } from '../../domain/time/when.ts';
import { currentClaims } from '../claims.ts';
import { clockPlace } from '../clock-place.ts';
import type { Corpus } from '../corpus.ts';
import { figureText, formatFigure } from '../figure-words.ts';
import type { FeedSite } from './feed-site.ts';
import { renderMarks } from './render-marks.ts';
import type { SiteAddress } from './site-address.ts';
import { cleanText, escapeText } from './xml.ts';

type Component = Extract<Segment, { kind: 'component' }>;

interface Page {
  readonly event: Event;
  readonly corpus: Corpus;
  readonly addressOf: SiteAddress;
  /** Address of the event's page. */
  readonly here: string;
}

/** The body of an event as HTML that stands anywhere: addresses absolute, times in words, no ids, no script. */
export function renderBody(event: Event, { corpus, addressOf }: FeedSite): string {
  return draw(event.body, { event, corpus, addressOf, here: addressOf(`/events/${event.id}/`) });
}

function draw(segments: readonly Segment[], page: Page): string {
  return segments.map((segment) => (segment.kind === 'html' ? drawHtml(segment.html) : drawComponent(segment, page))).join('');
}

/** A heading keeps its words; its id is left to the page, since a feed shows many entries in one document. */
function drawHtml(html: string): string {
  return cleanText(html).replace(/<(h[23]) id="[^"]*">/g, '<$1>');
}

function drawComponent(component: Component, page: Page): string {
  const { name, attributes, children } = component;
  switch (name) {
    case 'Quote':
      return drawQuote(component, page);
    case 'Fig':
      return drawFigure(component, page);
    case 'Time':
      return drawTime(component, page);
    case 'Ref':
      return drawReference(component, page);
    case 'Cite':
      return renderMarks((attributes['source'] ?? '').split(/\s+/), page.event, page.here);
    case 'Note':
      return `<aside>${attributes['title'] ? `<h3>${escapeText(attributes['title'])}</h3>` : ''}${draw(children, page)}</aside>`;
    case 'Link':
      return drawLink(absolute(attributes['href'] ?? '', page), draw(children, page));
    default:
      throw new Error(`The component ${name} is on the list of components but no feed draws it.`);
  }
}

function drawQuote({ attributes, text }: Component, { event, here }: Page): string {
  const { speaker = '', source = '', label } = attributes;
  const role = event.people.find((person) => person.name === speaker)?.role;
  const said = `${speaker}${role ? `, ${role}` : ''}${label ? ` (${label})` : ''}`;
  return `<blockquote><p>“${escapeText(text)}”</p><p>${escapeText(said)}${renderMarks([source], event, here)}</p></blockquote>`;
}

function drawFigure({ attributes }: Component, { event, corpus, addressOf }: Page): string {
  const { metric: name = '', of, event: id } = attributes;
  const target = id === undefined ? event : (corpus.eventById.get(id) ?? event);
  const metric = corpus.vocabulary.metrics[name];
  if (!metric) throw new Error(`There is no metric ${name}, which the body of ${event.id} names.`);
  const marked = addressOf(`/events/${target.id}/`);
  return currentClaims(matchFigures(target.figures, { metric: name, of }))
    .map((claim) => escapeText(figureText(formatFigure(claim, metric))) + renderMarks(claim.sources, target, marked))
    .join(' or ');
}

function drawTime({ attributes }: Component, { event, corpus }: Page): string {
  const { at = '', zone = '' } = attributes;
  const outcome = parseWhen(at, zone);
  if (!outcome.ok) throw new Error(`The check let a time through that cannot be read: ${outcome.reason.message}`);
  return escapeText(formatWhen(outcome.value, { place: clockPlace(zone, event.places, corpus.vocabulary.offices) }));
}

function drawReference({ attributes, text }: Component, { corpus, addressOf }: Page): string {
  const id = attributes['event'] ?? '';
  return drawLink(addressOf(`/events/${id}/`), escapeText(text || (corpus.eventById.get(id)?.title ?? id)));
}

function drawLink(href: string, content: string): string {
  return `<a href="${escapeText(href)}">${content}</a>`;
}

function absolute(href: string, { here, addressOf }: Page): string {
  if (href.startsWith('#')) return here + href;
  return href.startsWith('/') ? addressOf(href) : href;
}
