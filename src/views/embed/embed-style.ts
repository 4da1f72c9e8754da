import type { EmbedClock } from '../../derived/embeds/embed-states.ts';
import type { EmbedType } from '../../derived/embeds/embed-path.ts';
import dot from '../styles/dot.css?inline';
import drawing from '../styles/drawing.css?inline';
import hours from '../styles/hours.css?inline';
import status from '../styles/status.css?inline';
import tokens from '../styles/tokens.css?inline';
import chart from './chart.css?inline';
import frame from './embed.css?inline';
import story from './story.css?inline';
import times from './times.css?inline';
import { trimTokens } from './trim-tokens.ts';

const PARTS: Readonly<Record<EmbedType | 'removed', readonly string[]>> = {
  event: [dot, hours, status, times],
  story: [dot, hours, story],
  chart: [dot, drawing, chart],
  removed: [dot],
};

const made = new Map<string, string>();

/** The whole style of the embeds of a type: the same for all that offer the same clocks, so that one hash allows it. */
export function embedStyle(type: EmbedType | 'removed', clocks: readonly EmbedClock[]): string {
  const key = [type, ...clocks.map(({ token }) => token)].join(' ');
  const known = made.get(key) ?? makeStyle(type, clocks);
  made.set(key, known);
  return known;
}

function makeStyle(type: EmbedType | 'removed', clocks: readonly EmbedClock[]): string {
  const shown = type === 'story' ? 'block' : 'revert';
  const chosen = clocks.map(({ token }) => `:root:has(.${token}:target) .k.${token}{display:${shown}}`);
  const rest = [frame, ...PARTS[type], ...chosen].join('');
  return trimTokens(tokens, rest) + rest;
}
