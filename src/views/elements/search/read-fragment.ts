import type { RowData } from '../../../derived/search/index-format.ts';
import { HIDDEN_FROM, parseRow } from '../../../derived/search/index-format.ts';
import type { FoundIn, Fragment, Piece } from './fragment.ts';
import { markWords } from './mark-words.ts';
import { matchesToken } from './match-word.ts';
import type { SearchWords } from './search-words.ts';

/** A result as it is shown. */
export interface FoundPage {
  readonly url: string;
  readonly row: RowData;
  readonly title: readonly Piece[];
  readonly excerpt: readonly Piece[];
  readonly found: readonly FoundIn[];
  /** Whether any word of the search really stands in the page; the index falls back on words that merely begin alike. */
  readonly matches: boolean;
}

interface Section {
  readonly id: string;
  readonly words: readonly string[];
  /** Number of words shown; the others are only found by. */
  readonly shown: number;
  /** Tokens found, by the number of the word in the section. */
  readonly hits: ReadonlyMap<number, number>;
}

const EXCERPT = 36;
const MOST_PLACES = 5;
const LABELS: Readonly<Record<string, string>> = { '@summary': 'summary', '@when': 'date', '@body': 'text', '@names': 'names' };

/** Reads what the index keeps of a page; null when it is no page of this site's index. */
export function readFragment(fragment: Fragment, words: SearchWords): FoundPage | null {
  const [head, ...sections] = sectionsOf(fragment, words);
  const row = head && parseRow(head.id);
  if (!head || !row) return null;
  const best = bestSection(sections);
  return {
    url: fragment.url,
    row,
    title: markWords(head.words.slice(0, head.shown), (index) => head.hits.has(index)),
    excerpt: best ? excerptOf(best) : [],
    found: placesOf(head, sections, words.tokens.length),
    matches: [head, ...sections].some(({ hits }) => hits.size > 0),
  };
}

function sectionsOf({ content, anchors, locations }: Fragment, { tokens }: SearchWords): Section[] {
  const words = content.split(/\s+/);
  const found = new Map<number, number>();
  for (const location of locations) {
    const token = tokens.findIndex((token, index) => matchesToken(words[location] ?? '', token, index === tokens.length - 1));
    if (token >= 0) found.set(location, token);
  }
  return anchors.map(({ id, location }, index) => {
    const own = words.slice(location, anchors[index + 1]?.location ?? words.length);
    const hidden = own.indexOf(HIDDEN_FROM);
    const hits = own.flatMap((_, place): [number, number][] => {
      const token = found.get(location + place);
      return token === undefined ? [] : [[place, token]];
    });
    return { id, words: own, shown: hidden === -1 ? own.length : hidden, hits: new Map(hits) };
  });
}

/** The section that shows most of what was searched; the summary where none shows more. */
function bestSection(sections: readonly Section[]): Section | undefined {
  const summary = sections.find(({ id }) => id === '@summary');
  let best = summary;
  for (const section of sections) if (section.shown > 0 && coverage(section) > (best ? coverage(best) : 0)) best = section;
  return best;
}

/** How many words of the search a section has, those it shows counting more. */
function coverage({ hits, shown }: Section): number {
  const seen = new Set([...hits].filter(([place]) => place < shown).map(([, token]) => token));
  return seen.size + new Set(hits.values()).size / 100;
}

function excerptOf({ words, shown, hits }: Section): Piece[] {
  const first = [...hits.keys()].find((place) => place < shown) ?? 0;
  const start = shown <= EXCERPT + 6 || first < EXCERPT - 8 ? 0 : first - 8;
  const end = shown - start <= EXCERPT + 6 ? shown : start + EXCERPT;
  const pieces = markWords(words.slice(start, end), (index) => hits.has(index + start));
  return [...(start > 0 ? [{ text: '… ', hit: false }] : []), ...pieces, ...(end < shown ? [{ text: ' …', hit: false }] : [])];
}

/** Where it was found, best first: places with at least half of the words, each kind of place once but for sources. */
function placesOf(head: Section, sections: readonly Section[], tokens: number): FoundIn[] {
  const found = new Map<string, FoundIn>();
  for (const section of [head, ...sections]) {
    if (section.hits.size === 0 || new Set(section.hits.values()).size * 2 < tokens) continue;
    const label = section === head ? 'title' : labelOf(section.id);
    if (!found.has(label)) found.set(label, { label, anchor: section.id.startsWith('@') ? '' : section.id });
  }
  return [...found.values()].slice(0, MOST_PLACES);
}

function labelOf(id: string): string {
  const [kind = '', number = ''] = id.split('-');
  return LABELS[id] ?? { fig: 'figure', leg: 'time by place', quote: 'quote', source: `source ${number}` }[kind] ?? 'text';
}
