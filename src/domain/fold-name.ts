import { plainLetters } from './plain-letters.ts';

/** A name for comparing: without capitals, accents and signs. Letters of other scripts stay. */
export function foldName(name: string): string {
  return plainLetters(name)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
