import { localTicks } from '../../domain/time/local-ticks.ts';
import { formatOffsetWords } from '../../domain/time/words.ts';
import { cityOf } from '../../domain/time/zone-city.ts';
import { civilAt } from '../../domain/time/zoned.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Writes the axis of a roll-out's drawing in a zone: ticks at round local hours, days named at local midnights. */
export function showAxis(drawing: SVGSVGElement, from: number, to: number, zone: string): void {
  for (const part of drawing.querySelectorAll('[data-axis]')) part.remove();
  const y = drawing.height.baseVal.value - 34;
  const narrow = drawing.closest('.drawing-narrow') !== null;
  const { offset } = civilAt(from, zone);
  const name = zone === 'UTC' ? 'UTC' : `${cityOf(zone)}, ${formatOffsetWords(offset)}`;
  if (!narrow) drawing.append(label(0, y + 22, zone === 'UTC' ? name : '', 't-quiet', 'start'));
  for (const { instant, midnight, words } of localTicks(from, to, zone, narrow ? 12 : 4)) {
    const x = (instant - from) / (to - from);
    if (x < 0.04 || x > 0.96) continue;
    drawing.append(tick(x, y), label(x, y + 22, words, midnight ? 't-strong' : 't-quiet', 'middle'));
  }
  drawing.dataset['clock'] = name;
}

function tick(x: number, y: number): SVGElement {
  const line = document.createElementNS(SVG, 'line');
  for (const [key, value] of Object.entries({
    x1: `${x * 100}%`,
    x2: `${x * 100}%`,
    y1: String(y),
    y2: String(y + 5),
    class: 'l-axis',
    'data-axis': '',
  }))
    line.setAttribute(key, value);
  return line;
}

function label(x: number, y: number, words: string, tone: string, anchor: string): SVGElement {
  const text = document.createElementNS(SVG, 'text');
  for (const [key, value] of Object.entries({
    x: `${x * 100}%`,
    y: String(y),
    class: `${tone} s-small`,
    'text-anchor': anchor,
    'data-axis': '',
  }))
    text.setAttribute(key, value);
  text.textContent = words;
  return text;
}
