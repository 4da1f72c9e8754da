import type { Chart } from '../../domain/chart.ts';
import { isRelied } from '../../domain/source.ts';
import type { Event } from '../../domain/event.ts';
import type { Story } from '../../domain/story.ts';
import { formatWhen } from '../../domain/time/when-words.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import type { PlacedChart } from '../charts/placed-chart.ts';
import { sourcesLine } from '../charts/chart-sources.ts';
import type { Corpus } from '../corpus.ts';
import { unknownWords } from '../unknown-words.ts';
import { embedClocks } from './embed-states.ts';
import { keyFigures } from './key-figures.ts';

// Where no script says how high a frame is, its code must, for a width of 320: too high leaves a little paper, too low cuts words off.
// So lines are counted with the widest of the typefaces that a reader may have: height of a line in pixels, characters in it.
const TITLE = { line: 26.5, most: 23 };
const READ = { line: 24.7, most: 37 };
const TEXT = { line: 21.4, most: 33 };
const SMALL = { line: 18.3, most: 40 };
const FRAME = 48;
const FOOT = 52;

/** Pixels in which the embed of an event fits, with a clock chosen. */
export function eventHeight(event: Event, vocabulary: Vocabulary): number {
  const { when, corrections, conflicts } = event;
  const last = corrections.at(-1);
  const notices = [
    ...(last ? [`Corrected on 30 September 2026. It said: ${last.was} It says: ${last.now}${last.why}`] : []),
    ...(conflicts.length > 0 ? [`Sources disagree. ${conflicts.map(({ point }) => point).join('; ')}`] : []),
  ];
  const figures = keyFigures(event, vocabulary).map(
    ({ amount, name, basis }) =>
      Math.max(
        linesOf(`${name}, ${basis}`, { ...SMALL, most: amount.length > 11 ? 18 : 23 }),
        linesOf(amount, { line: 24, most: 12 }),
      ) + 4,
  );
  const publishers = [...new Set(event.sources.filter(isRelied).map(({ publisher }) => publisher))].slice(0, 5).join(', ');
  return Math.ceil(
    FRAME +
      linesOf(event.title, TITLE) +
      sum(notices.map((notice) => 10 + linesOf(notice, { ...TEXT, most: 29 }))) +
      (when.kind === 'instant'
        ? instantHeight(vocabulary)
        : 46 + linesOf(formatWhen(when, {}), TITLE) + linesOf(unknownWords(when), TEXT)) +
      10 +
      linesOf(event.summary, READ) +
      (figures.length > 0 ? 12 + sum(figures) : 0) +
      FOOT +
      linesOf(`Sources: ${publishers} and 12 more. As known on 30 September 2026.`, SMALL),
  );
}

/** The report, another clock below it, and swatches in rows of three. */
function instantHeight(vocabulary: Vocabulary): number {
  const places = embedClocks(vocabulary).length - 1;
  return 22 + 106 + 12 + 128 + 38 + Math.ceil(places / 3) * 94;
}

/** The same for a chart with its table closed. */
export function chartHeight(chart: Chart, placed: PlacedChart, corpus: Corpus): number {
  return Math.ceil(
    FRAME +
      linesOf(chart.title, TITLE) +
      8 +
      linesOf(chart.subtitle, TEXT) +
      14 +
      placed.narrow.height +
      16 +
      sum(placed.legend.map(({ text }) => linesOf(text, { line: 20, most: 28 }) + 6)) +
      56 +
      FOOT +
      linesOf(`${sourcesLine(placed, corpus)} ${chart.note ?? ''} As known on 30 September 2026.`, SMALL),
  );
}

/** The same for a story with these rows. */
export function storyHeight(story: Story, rows: readonly Event[], more: boolean): number {
  return Math.ceil(
    FRAME +
      linesOf(story.title, TITLE) +
      10 +
      linesOf(story.summary, READ) +
      13 +
      sum(
        rows.map(
          ({ title, when }) =>
            18 +
            linesOf(title, { line: 21.3, most: 33 }) +
            (when.kind === 'instant' ? 3 * SMALL.line : linesOf(formatWhen(when, {}), SMALL)),
        ),
      ) +
      (more ? 34 + 22 : 0) +
      FOOT +
      2 * SMALL.line,
  );
}

function linesOf(text: string, { line, most }: { readonly line: number; readonly most: number }): number {
  return Math.ceil(text.length / most) * line;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
