import type { Advances, TextStyle } from './measure-text.ts';
import { measureText } from './measure-text.ts';

/** Lines of a text, with the size at which they fit. */
export interface SetText {
  readonly size: number;
  readonly lines: readonly string[];
}

// A word that was cut goes as a whole, unless that would leave a gap as long as a line.
const LAST_PIECE = /(?<=\S) \S{0,16}$/;

interface Box {
  readonly width: number;
  readonly height: number;
  /** Height of a line as a fraction of the size. */
  readonly leading: number;
}

/**
 * Sets a text at the largest of `sizes` (largest first) at which it fits a box, in lines of about the same length. A text that fits at
 * none is cut off with an ellipsis at the smallest.
 */
export function fitText(
  text: string,
  style: Omit<TextStyle, 'size'>,
  sizes: readonly number[],
  { width, height, leading }: Box,
  advances: Advances,
): SetText {
  for (const size of sizes) {
    const lines = wrapText(text, { ...style, size }, width, advances);
    if (lines.length * size * leading <= height)
      return { size, lines: balance(text, { ...style, size }, width, lines, advances) };
  }
  const size = sizes.at(-1) ?? 16;
  const most = Math.max(1, Math.floor(height / (size * leading)));
  return {
    size,
    lines: cutLines(wrapText(text, { ...style, size }, width, advances), most, { ...style, size }, width, advances),
  };
}

/** One line of at most so many pixels, cut off with an ellipsis where it is longer. */
export function cutLine(text: string, style: TextStyle, width: number, advances: Advances): string {
  if (measureText(text, style, advances) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && measureText(`${letters.join('')}…`, style, advances) > width) letters.pop();
  return `${letters
    .join('')
    .replace(LAST_PIECE, '')
    .replace(/[\s,.;:–-]+$/, '')}…`;
}

/** Breaks a text at its spaces, and a word that is longer than a line within itself. */
export function wrapText(text: string, style: TextStyle, width: number, advances: Advances): string[] {
  const fits = (line: string): boolean => measureText(line, style, advances) <= width;
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((part) => breakWord(part, fits))) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A word in pieces that each fit a line. */
function breakWord(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = [''];
  for (const letter of word) {
    const piece = `${pieces.at(-1) ?? ''}${letter}`;
    if (piece.length === letter.length || fits(piece)) pieces[pieces.length - 1] = piece;
    else pieces.push(letter);
  }
  return pieces;
}

/** The same number of lines within the narrowest measure that still holds them, so that none is left with a single word. */
function balance(text: string, style: TextStyle, width: number, lines: readonly string[], advances: Advances): readonly string[] {
  let best = lines;
  for (let narrower = width * 0.97; narrower > width * 0.5; narrower -= width * 0.03) {
    const again = wrapText(text, style, narrower, advances);
    if (again.length > lines.length) break;
    best = again;
  }
  return best;
}

function cutLines(lines: readonly string[], most: number, style: TextStyle, width: number, advances: Advances): string[] {
  if (lines.length <= most) return [...lines];
  const last = lines.slice(most - 1).join(' ');
  return [...lines.slice(0, most - 1), cutLine(last, style, width, advances)];
}
