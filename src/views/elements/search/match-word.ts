import { foldLetters } from '../../../domain/fold-letters.ts';

/**
 * How a word of a page answers to a token of a search: 'same' in any of its forms, 'longer' when it merely begins with it, 'near' when
 * a letter or two differ; null when it has nothing to do with it. The index takes all of these and more: 'American' for 'am'.
 */
export type Match = 'same' | 'longer' | 'near';

const ENDINGS = /^(?:e?s|e?d|[a-z]?ed|[a-z]?ing|e?rs?|s?ly)$/;

/** Compares a word as it stands, with its signs, to a token in lower case and without accents. */
export function matchToken(word: string, token: string): Match | null {
  const parts = foldLetters(word)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');
  const matches = [parts.join(''), ...parts].map((part) => matchPart(part, token));
  return matches.find((match) => match === 'same') ?? matches.find((match) => match !== null) ?? null;
}

function matchPart(part: string, token: string): Match | null {
  if (part === token) return 'same';
  let common = 0;
  while (common < part.length && part[common] === token[common]) common++;
  const [more, missing] = [part.slice(common), token.slice(common)];
  // Figures have no forms: 145 is 145bn, and no other number.
  if (/^\d+$/.test(token)) return missing !== '' ? null : /^\d/.test(more) ? 'longer' : 'same';
  if (common >= 3 && ((missing === '' && ENDINGS.test(more)) || (more === '' && ENDINGS.test(missing)))) return 'same';
  if (common >= 3 && ENDINGS.test(more) && ENDINGS.test(missing)) return 'same';
  if (missing === '') return 'longer';
  return common >= 4 && more.length <= 3 && missing.length <= 3 ? 'near' : null;
}
