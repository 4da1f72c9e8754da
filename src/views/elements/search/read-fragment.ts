import type { RowData } from '../../../derived/search/index-format.ts';
import { HIDDEN_FROM, parseRow } from '../../../derived/search/index-format.ts';
import type { FoundIn, Fragment, Piece } from './fragment.ts';
import { markWords } from './mark-words.ts';
import type { Match } from './match-word.ts';
import { matchToken } from './match-word.ts';
import type { SearchWords } from './search-words.ts';

/** A result as it is shown. */
export interface FoundPage {
  readonly url: string;
  readonly row: RowData;
  readonly title: readonly Piece[];
  readonly excerpt: readonly Piece[];
  readonly found: readonly FoundIn[];
  /** Whether any word of the search stands in the page; the index falls back on words that merely begin alike. */
  readonly matches: boolean;
  /** Whether every word of the search stands in the page in one of its forms, or at the beginning of a longer word. */
  readonly complete: boolean;
  /** Whether every word of the search stands in the page in one of its forms. */
  readonly exact: boolean;
}

interface Section {
  readonly id: string;
  readonly words: readonly string[];
  /** Number of words shown; the others are only found by. */
  readonly shown: number;
  /** Tokens found, by the number of the word in the section. */
  readonly hits: ReadonlyMap<number, number>;
}

const EXCERPT = 32;
const MOST_PLACES = 5;
const LABELS: Readonly<Record<string, string>> = { '@summary': 'summary', '@when': 'date', '@body': 'text', '@names': 'names' };

/** Reads what the index keeps of a page; null when it is no page of this site's index. */
export function readFragment(fragment: Fragment, { tokens }: SearchWords): FoundPage | null {
  const words = fragment.content.split(/\s+/);
  const hits = new Map(tokens.flatMap((token, index) => findToken(fragment, words, token, index)));
  const degrees = tokens.map((token) => bestMatches(fragment, words, token).match);
  const [head, ...sections] = sectionsOf(fragment, words, hits);
  const row = head && parseRow(head.id);
  if (!head || !row) return null;
  const best = bestSection(sections);
  return {
    url: fragment.url,
    row,
    title: markWords(head.words.slice(0, head.shown), (index) => head.hits.has(index)),
    excerpt: best ? excerptOf(best) : [],
    found: placesOf(head, sections, tokens.length),
    matches: hits.size > 0,
    complete: degrees.every((degree) => degree !== 'near'),
    exact: degrees.every((degree) => degree === 'same'),
  };
}

/** Words found for a token, those in one of its forms where there are any: number of the word, number of the token. */
function findToken(fragment: Fragment, words: readonly string[], token: string, index: number): [number, number][] {
  return bestMatches(fragment, words, token).locations.map((location) => [location, index]);
}

const DEGREES: readonly Match[] = ['same', 'longer', 'near'];

function bestMatches(
  { locations }: Fragment,
  words: readonly string[],
  token: string,
): { readonly match: Match; readonly locations: readonly number[] } {
  const matched = locations.map((location) => ({ location, match: matchToken(words[location] ?? '', token) }));
  const match = DEGREES.find((degree) => matched.some((word) => word.match === degree)) ?? 'near';
  return { match, locations: matched.filter((word) => word.match === match).map(({ location }) => location) };
}

function sectionsOf({ anchors }: Fragment, words: readonly string[], found: ReadonlyMap<number, number>): Section[] {
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

/** How many words of the search a section has, those it shows counting more; of sections equally good a quotation is shown. */
function coverage({ id, hits, shown }: Section): number {
  const seen = new Set([...hits].filter(([place]) => place < shown).map(([, token]) => token));
  return seen.size + new Set(hits.values()).size / 100 + (seen.size > 0 && id.startsWith('quote-') ? 0.5 : 0);
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
