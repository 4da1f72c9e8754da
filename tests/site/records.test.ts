import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/cli/read-content.ts';
import { groupChunks } from '../../src/derived/browse/chunks.ts';
import { indexCorpus } from '../../src/derived/corpus.ts';
import type { EventRecord } from '../../src/derived/exports/export-record.ts';
import { FIXTURE, REAL } from '../sites.ts';
import { readPages } from './built-pages.ts';

test.each([REAL, FIXTURE])(
  'the rows of the $name site hold every event once, in order, at the address of its page',
  async (site) => {
    const { values } = await readContent(site.contentDir);
    if (!values) throw new Error('The content has problems; run npm run check.');
    const folder = join(site.outDir, 'timeline', 'rows');
    const files = globSync('*.json', { cwd: folder }).sort((a, b) => parseInt(a) - parseInt(b));
    const chunks = files.map((file): EventRecord[] => JSON.parse(readFileSync(join(folder, file), 'utf8')));
    const ids = indexCorpus(values).events.map(({ id }) => id);
    expect(files).toEqual(groupChunks(ids).map((_, chunk) => `${chunk}.json`));
    expect(chunks.map((records) => records.map(({ id }) => id))).toEqual(groupChunks(ids));
    const pages = new Set(readPages(site).map(({ path }) => path));
    expect(chunks.flat().filter(({ url }) => !pages.has(new URL(url).pathname))).toEqual([]);
  },
);
