import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FIXTURE, ROOT } from '../sites.ts';
import { named, readPages } from './built-pages.ts';
import { renderReadable } from './readable-html.ts';

// UPDATE_GOLDEN=1 writes what the site is now. Read the difference before it is committed: it is what readers will see.
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';
const FOLDER = join(ROOT, 'tests', 'site', 'golden');
const PAGES = [
  'index.html',
  'timeline/2011/index.html',
  'timeline/2020/index.html',
  'timeline/2021/index.html',
  'events/quay-closure-messages/index.html',
  'events/night-shift-told-twice/index.html',
  'events/harbour-review/index.html',
  'events/quay-closure-withdrawn/index.html',
  'events/closure-cost/index.html',
  'events/harbour-strike/index.html',
  'stories/quay-closure/index.html',
  'organisations/quayside-union/index.html',
  'places/east-coast/index.html',
  'kinds/index.html',
  'sources/index.html',
  'sources/harbour-gazette/index.html',
  'sources/kind/aggregator/index.html',
  'corrections/index.html',
  'data/index.html',
  '404.html',
];

const pages = new Map(readPages(FIXTURE).map((page) => [page.file, page]));

test.each(PAGES)('%s of the fixture site is as it was agreed', (file) => {
  const page = pages.get(file);
  const [main] = page ? named(page.elements, 'main') : [];
  if (!main) throw new Error(`${file} has no main part.`);
  const golden = join(FOLDER, `${file.replace(/(\/index)?\.html$/, '').replaceAll('/', '.')}.html`);
  const readable = renderReadable(main);
  if (UPDATE) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(golden, readable);
  }
  expect(readable).toBe(
    existsSync(golden) ? readFileSync(golden, 'utf8').replaceAll('\r\n', '\n') : 'no golden file: run with UPDATE_GOLDEN=1',
  );
});
