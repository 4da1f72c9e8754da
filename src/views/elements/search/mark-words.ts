import { JOINER } from '../../../derived/search/index-format.ts';
import type { Piece } from './fragment.ts';

/** Puts words together again, with runs of hits as one piece and without the signs at their ends. */
export function markWords(words: readonly string[], isHit: (index: number) => boolean): Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, hit: boolean): void => {
    if (text === '') return;
    const before = pieces.at(-1);
    if (before && before.hit === hit) pieces[pieces.length - 1] = { text: before.text + text, hit };
    else pieces.push({ text, hit });
  };
  words.forEach((word, index) => {
    const hit = isHit(index);
    const text = word.replaceAll(JOINER, ' ');
    const [, start = '', middle = '', end = ''] = /^([^\p{L}\p{N}$€£]*)(.*?)([^\p{L}\p{N}%]*)$/su.exec(text) ?? [];
    if (!hit) add(text, false);
    else {
      add(start, false);
      add(middle, true);
      add(end, false);
    }
    // A blank between two hits belongs to the hit they make together.
    if (index < words.length - 1)
      add(' ', hit && end === '' && isHit(index + 1) && /^[\p{L}\p{N}$€£]/u.test(words[index + 1] ?? ''));
  });
  return pieces;
}
