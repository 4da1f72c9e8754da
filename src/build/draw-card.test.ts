import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Card, EventCard } from '../derived/cards/card.ts';
import type { Advances } from '../derived/cards/measure-text.ts';
import { drawableText, measureText } from '../derived/cards/measure-text.ts';
import { renderCard } from '../derived/cards/render-card.ts';
import { readCardFonts } from './card-fonts.ts';
import { drawCard } from './draw-card.ts';

const { advances } = await readCardFonts();
const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

const CARD: EventCard = {
  kind: 'event',
  site: 'The Quayside Record',
  known: 'As known on 3 July 2026',
  title: 'Emails begin in Singapore at 4 am',
  tag: 'Layoff',
  status: 'Reported',
  time: { kind: 'hour', hour: 4, mark: null, clock: '4:00 am', day: 'Wednesday 20 May 2026', where: 'Singapore (UTC+8)' },
  figure: {
    parts: [
      { text: 'about', large: false },
      { text: '8,000', large: true },
    ],
    label: 'Jobs cut',
  },
  sources: '8 sources',
};
const OPEN = { kind: 'open', words: 'Wednesday 20 May 2026', unknown: 'hour not reported' } as const;

test('the typefaces have the letters of European and Vietnamese names', () => {
  const names =
    'Łódź Gdańsk Škoda Kadıköy Çeşme Đặng Nguyễn Hồ Chí Minh Αθήνα Ελλάδα Київ Ґалаґан Москва Ærøskøbing – “a” ’ − € $ % ½';
  for (const face of ['serif', 'sans', 'strong'] as const)
    expect(drawableText(names, face, advances)).toBe(names.normalize('NFC'));
});

test('a card says what happened, when and where, and its number', () => {
  expect(textsOf(CARD)).toEqual([
    'The Quayside Record',
    'Layoff',
    'Reported',
    'Emails begin in',
    'Singapore at 4 am',
    '4:00 am',
    'Wednesday 20 May 2026',
    'Singapore (UTC+8)',
    'about',
    '8,000',
    'Jobs cut',
    'As known on 3 July 2026, 8 sources',
  ]);
});

test('a day of which the hour is not known has no dot and no mark on its hours', () => {
  const svg = renderCard({ ...CARD, time: OPEN }, advances);
  // The dot of the wordmark is the only one.
  expect(svg.match(/<circle/g)).toHaveLength(1);
  expect(svg).toContain('y="600" width="1200" height="30" fill="url(#hatch)"');
  expect(svg).not.toContain('fill="url(#hours)"');
  expect(renderCard(CARD, advances).match(/<circle/g)).toHaveLength(2);
});

test('a card of an event that was withdrawn says why, without hours and without hatching', () => {
  const time = { kind: 'withdrawn', words: 'Withdrawn on 12 June 2026', why: 'It was another harbour.' } as const;
  const svg = renderCard({ ...CARD, time, figure: null }, advances);
  expect(textsOf({ ...CARD, time, figure: null })).toEqual(expect.arrayContaining([time.words, time.why]));
  expect(svg).not.toMatch(/fill="url\(#(hours|hatch)\)"/);
});

const LONG = 'Harbour and railway companies of the northern coast tell staff that their notices were sent';

test.each<[string, Card]>([
  ['a title of 90 letters', { ...CARD, title: LONG.slice(0, 90) }],
  ['ninety wide letters', { ...CARD, title: 'W'.repeat(90) }],
  ['a long name and a long dispute', { ...CARD, site: 'M'.repeat(60), status: `Disputed: ${'w'.repeat(60)}` }],
  ['a long stretch', { ...CARD, time: { ...OPEN, words: 'Between 21 September 2025 and 12 November 2026' } }],
  [
    'a story',
    { kind: 'story', site: 'S', known: 'As known', title: LONG, scope: '5 events', figures: CARD.figure ? [CARD.figure] : [] },
  ],
  ['the site', { kind: 'site', site: 'S', known: 'As known', tagline: `${LONG} ${LONG}`.slice(0, 160), scope: '5 events' }],
])('with %s no text leaves the card or runs into another', (_, card) => {
  const boxes = boxesOf(card);
  expect(boxes.length).toBeGreaterThan(3);
  for (const box of boxes) {
    expect([box.left >= 63, box.right <= 1137, box.top > 20, box.bottom < 600], box.text).toEqual([true, true, true, true]);
    const met = boxes.filter(
      (other) => other !== box && other.left < box.right && box.left < other.right && Math.abs(other.y - box.y) < 16,
    );
    expect(
      met.map(({ text }) => text),
      box.text,
    ).toEqual([]);
  }
});

test('a title that could be markup is text', () => {
  expect(textsOf({ ...CARD, title: '</text><script>&amp;"' }).join(' ')).toContain('&lt;/text&gt;&lt;script&gt;&amp;amp;&quot;');
});

test('a card is drawn once, with the same bytes in any folder, and again where its file is not whole', async () => {
  const [one, two] = [await makeFolder(), await makeFolder()];
  const file = await drawCard(CARD, one);
  const png = await readFile(file);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(200_000);
  await writeFile(file, png.subarray(0, 1000));
  expect(await drawCard(CARD, one)).toBe(file);
  expect(await readFile(await drawCard(CARD, two))).toEqual(png);
  expect(await readFile(file)).toEqual(png);
  expect(await readdir(one)).toEqual([basename(file)]);
  expect(basename(await drawCard({ ...CARD, title: 'Emails end' }, one))).not.toBe(basename(file));
});

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cards-'));
  folders.push(folder);
  return folder;
}

function textsOf(card: Card): string[] {
  return [...renderCard(card, advances).matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? '');
}

interface Box {
  readonly text: string;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where each text of a card stands, by the typefaces' own measures. */
function boxesOf(card: Card): Box[] {
  return [...renderCard(card, advances).matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', text = '']) => {
    const valueOf = (name: string): string => new RegExp(` ?${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    const size = Number(valueOf('font-size'));
    const face: keyof Advances =
      valueOf('font-family') === 'Card Serif' ? 'serif' : valueOf('font-family') === 'Card Sans' ? 'sans' : 'strong';
    const width = measureText(text, { face, size, tracking: Number(valueOf('letter-spacing')) / size }, advances);
    const [x, y] = [Number(valueOf('x')), Number(valueOf('y'))];
    const left = valueOf('text-anchor') === 'end' ? x - width : x;
    return { text, y, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.22 };
  });
}
