import { foldLetters } from '../../../domain/fold-letters.ts';

/** What a reader typed, as the index is asked for it. */
export interface SearchWords {
  /** The text given to the index; empty when nothing was typed that could be found. */
  readonly term: string;
  /** Its words in lower case without accents. */
  readonly tokens: readonly string[];
  /** Whether the words must follow one another as they stand. */
  readonly phrase: boolean;
}

/** Reads a search. In quotation marks the words are a phrase; otherwise hyphens part words, '8k' is 8000 and '4am' is '4 am'. */
export function parseWords(text: string): SearchWords {
  const phrase = /^\s*["“”„«].+["“”«»]\s*$/s.test(text);
  const words = (phrase ? text : loosen(text))
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}\p{M}]/gu, ''))
    .filter((word) => word !== '');
  const joined = words.join(' ');
  return {
    term: joined !== '' && phrase ? `"${joined}"` : joined,
    tokens: words.map(foldLetters),
    phrase,
  };
}

function loosen(text: string): string {
  return text
    .replace(/(\d[\d.,]*)\s?(?:k|thousand)\b/gi, (written, digits: string) => {
      const number = Number(digits.replaceAll(',', ''));
      return Number.isFinite(number) ? String(number * 1000) : written;
    })
    .replace(/(\d)\s?([ap])\.?m\b\.?/gi, '$1 $2m')
    .replace(/[-‐-―−/_…]/g, ' ');
}
