/** The typefaces of cards: headlines and figures; interface; what is set off in it. */
export type Face = 'serif' | 'sans' | 'strong';

/** How far each letter of a typeface reaches, as a fraction of its size, by code point. A letter that is not there cannot be drawn. */
export type Advances = Readonly<Record<Face, ReadonlyMap<number, number>>>;

export interface TextStyle {
  readonly face: Face;
  /** In pixels. */
  readonly size: number;
  /** Added after each letter, as a fraction of the size. */
  readonly tracking?: number;
}

/** How wide a text is in pixels. Kerning and ligatures only make it narrower, so that what fits here fits. */
export function measureText(text: string, { face, size, tracking = 0 }: TextStyle, advances: Advances): number {
  let width = 0;
  for (const letter of text) width += (advances[face].get(letter.codePointAt(0) ?? 0) ?? 1) + tracking;
  return width * size;
}

/** Stands for letters that no typeface of the cards has. */
const MISSING = '[…]';

/**
 * A text in letters that can be drawn: accents joined to their letters, and a mark for each run of others, such as Chinese or emoji,
 * rather than the empty boxes that a typeface would draw for them.
 */
export function drawableText(text: string, face: Face, advances: Advances): string {
  let drawn = '';
  let missing = false;
  for (const letter of text.normalize('NFC')) {
    const known = advances[face].has(letter.codePointAt(0) ?? 0);
    if (known) drawn += letter;
    else if (!missing) drawn += MISSING;
    missing = !known;
  }
  return drawn.replaceAll(/\[…\](\s*\[…\])+/g, MISSING);
}
