import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const FONTS = ['instrument-sans-latin-var.woff2', 'newsreader-latin-var.woff2'];

let ready: Promise<Uint8Array[]> | null = null;

/** Draws an SVG text as PNG at twice its size, with the site's own typefaces, so that it is the same on every machine. */
export async function drawPng(svg: string): Promise<Uint8Array> {
  const fontBuffers = await (ready ??= prepare());
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    font: { fontBuffers, defaultFontFamily: 'Instrument Sans' },
  });
  return resvg.render().asPng();
}

async function prepare(): Promise<Uint8Array[]> {
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(await readFile(wasm));
  return Promise.all(FONTS.map((font) => readFile(join(process.cwd(), 'src/views/fonts', font))));
}
