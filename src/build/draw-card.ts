import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Card } from '../derived/cards/card.ts';
import { renderCard } from '../derived/cards/render-card.ts';
import type { CardFonts } from './card-fonts.ts';
import { readCardFonts } from './card-fonts.ts';
import { drawWith } from './draw-png.ts';

// Of the program that draws: another version may draw other pixels of the same text.
const RENDERER = 'resvg-wasm 2.6.2';
const PNG_END = Buffer.from([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);

let fonts: Promise<CardFonts> | null = null;

/**
 * Draws a card, or finds it drawn before in `cacheDir`, and tells the file. Its name is the sum of all that it is drawn from, so that
 * no file ever changes, and it gets that name only when it is whole: several builds can share a folder.
 */
export async function drawCard(card: Card, cacheDir: string): Promise<string> {
  const { advances, buffers, hash } = await (fonts ??= readCardFonts());
  const svg = renderCard(card, advances);
  const name = createHash('sha256').update(`${RENDERER}\n${hash}\n${svg}`).digest('hex');
  const file = join(cacheDir, `${name}.png`);
  if (await isWhole(file)) return file;
  const png = await drawWith(svg, buffers, 1);
  await mkdir(cacheDir, { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, png);
  await rename(draft, file);
  return file;
}

/** Whether a picture is there with its end; a disk that was full or a machine that was switched off leaves others. */
async function isWhole(file: string): Promise<boolean> {
  try {
    return (await readFile(file)).subarray(-PNG_END.length).equals(PNG_END);
  } catch {
    return false;
  }
}
