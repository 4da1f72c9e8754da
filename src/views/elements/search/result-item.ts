import type { StatusName } from '../../status-glyphs.ts';
import { STATUS_GLYPHS } from '../../status-glyphs.ts';
import { made, madeLink, madeTimeSign, markedNodes } from './made.ts';
import type { FoundPage } from './read-fragment.ts';

const SVG = 'http://www.w3.org/2000/svg';
const TYPE_WORDS = { event: 'Event', chart: 'Chart', story: 'Story' } as const;

/** Makes the row of a result: time, title and excerpt with hits marked, kind, status, sources, and where it was found. */
export function makeResult({ url, row, title, excerpt, found }: FoundPage): HTMLLIElement {
  const { type, when, quarter, kind, status, point, sources } = row;
  const time =
    type === 'event' ? made('p', 'when', madeTimeSign(quarter), made('span', '', when)) : made('p', 'when', TYPE_WORDS[type]);
  const meta = made('p', 'meta');
  if (kind) meta.append(made('span', 'kind', kind));
  if (isStatus(status)) meta.append(makeStatus(status, point));
  if (sources > 0) meta.append(made('span', '', sources === 1 ? '1 source' : `${sources} sources`));
  if (found.length > 0) meta.append(makePlaces(url, found));
  const heading = made('h2', '', madeLink(url, '', ...markedNodes(title)));
  const text = excerpt.length > 0 ? [made('p', 'ex', ...markedNodes(excerpt))] : [];
  return made('li', '', time, made('div', '', heading, ...text, meta));
}

/** 'Found in title, quote, source 3': each a link where it has a place of its own. */
function makePlaces(url: string, found: FoundPage['found']): HTMLSpanElement {
  const places = found.flatMap(({ label, anchor }, index) => [
    index === 0 ? '' : ', ',
    anchor ? madeLink(`${url}#${anchor}`, '', label) : label,
  ]);
  return made('span', 'found', 'Found in ', ...places);
}

function makeStatus(status: StatusName, point: string): HTMLSpanElement {
  const sign = document.createElementNS(SVG, 'svg');
  sign.setAttribute('viewBox', '0 0 14 14');
  sign.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', STATUS_GLYPHS[status]);
  sign.append(path);
  const word = status.slice(0, 1).toUpperCase() + status.slice(1);
  return made('span', `st ${status}`, sign, made('span', '', point ? `${word}: ${point}` : word));
}

function isStatus(text: string): text is StatusName {
  return Object.hasOwn(STATUS_GLYPHS, text);
}
