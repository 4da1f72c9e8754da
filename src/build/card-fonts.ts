import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create } from 'fontkitten';
import type { Advances, Face } from '../derived/cards/measure-text.ts';

const FILES: Readonly<Record<Face, string>> = {
  serif: 'card-serif.ttf',
  sans: 'card-sans.ttf',
  strong: 'card-sans-strong.ttf',
};

/** The typefaces of cards: their files, how far their letters reach, and a sum that changes with them. */
export interface CardFonts {
  readonly buffers: readonly Uint8Array[];
  readonly advances: Advances;
  readonly hash: string;
}

/** Reads the typefaces of cards. */
export async function readCardFonts(): Promise<CardFonts> {
  const [serif, sans, strong] = await Promise.all([readFont('serif'), readFont('sans'), readFont('strong')]);
  const buffers = [serif, sans, strong];
  const hash = createHash('sha256');
  for (const buffer of buffers) hash.update(buffer);
  return {
    buffers: buffers.map((buffer) => new Uint8Array(buffer)),
    advances: { serif: measureFont(serif), sans: measureFont(sans), strong: measureFont(strong) },
    hash: hash.digest('hex'),
  };
}

function readFont(face: Face): Promise<Buffer> {
  return readFile(join(process.cwd(), 'src/build/fonts', FILES[face]));
}

function measureFont(buffer: Buffer): ReadonlyMap<number, number> {
  const font = create(buffer);
  if (font.isCollection) throw new Error('A typeface of the cards is a collection of several.');
  return new Map(font.characterSet.map((code) => [code, font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm]));
}
