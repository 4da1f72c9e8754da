import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const FONTS = ['instrument-sans-latin-var.woff2', 'newsreader-latin-var.woff2'];

let ready: Promise<void> | null = null;
let siteFonts: Promise<Uint8Array[]> | null = null;

/** Draws an SVG text as PNG at twice its size, with the site's own typefaces, so that it is the same on every machine. */
export async function drawPng(svg: string): Promise<Uint8Array> {
  return drawWith(svg, await (siteFonts ??= readSiteFonts()), 2);
}

/** Draws an SVG text as PNG at `zoom` times its size with these typefaces alone; what none of them has is left out. */
export async function drawWith(svg: string, fonts: readonly Uint8Array[], zoom: number): Promise<Uint8Array> {
  await (ready ??= prepare());
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontBuffers: [...fonts], defaultFontFamily: 'Instrument Sans' },
  });
  const image = resvg.render();
  const png = image.asPng();
  // Their memory is not that of JavaScript, which would free it.
  image.free();
  resvg.free();
  return png;
}

async function prepare(): Promise<void> {
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(await readFile(wasm));
}

function readSiteFonts(): Promise<Uint8Array[]> {
  return Promise.all(FONTS.map((font) => readFile(join(process.cwd(), 'src/views/fonts', font))));
}
