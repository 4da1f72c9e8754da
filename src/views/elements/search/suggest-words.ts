import { foldLetters } from '../../../domain/fold-letters.ts';
import { nearest } from '../../../domain/nearest.ts';
import { link } from '../../link.ts';

let loading: Promise<readonly string[]> | null = null;

/** The words of a search with those that the record does not know replaced by the nearest it does; null where that changes nothing or the list cannot be loaded. */
export async function suggestWords(text: string): Promise<string | null> {
  const known = await loadWords().catch(() => null);
  return known && replaceUnknown(text, known);
}

/** `known` is in order of frequency: of words equally near, the more frequent is meant. */
export function replaceUnknown(text: string, known: readonly string[]): string | null {
  const plain = new Set(known.map(foldLetters));
  let changed = false;
  const mended = text.replace(/[\p{L}\p{M}]{4,}/gu, (word) => {
    if (plain.has(foldLetters(word)) || [...plain].some((other) => other.startsWith(foldLetters(word)))) return word;
    const near = nearest(word, known);
    if (near === null) return word;
    changed = true;
    return near;
  });
  return changed ? mended : null;
}

function loadWords(): Promise<readonly string[]> {
  return (loading ??= fetch(link('/pagefind/words.json'))
    .then((response) => response.json())
    .catch((error: unknown) => {
      loading = null;
      throw error;
    }));
}
