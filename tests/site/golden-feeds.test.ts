import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FIXTURE, ROOT } from '../sites.ts';

// UPDATE_GOLDEN=1 writes what the feeds are now. Read the difference before it is committed: an id that changes here comes up as a new
// entry with everyone who follows the site.
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';
const FOLDER = join(ROOT, 'tests', 'site', 'golden', 'feeds');

test.each(['feed.xml', 'atom.xml', 'calendar.ics', 'feeds.opml', 'corrections/feed.xml', 'stories/ferries-stop/calendar.ics'])(
  '%s of the fixture site is as it was agreed',
  (file) => {
    const built = readFileSync(join(FIXTURE.outDir, file), 'utf8').replaceAll('\r\n', '\n');
    const golden = join(FOLDER, file.replaceAll('/', '.'));
    if (UPDATE) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(golden, built);
    }
    expect(built).toBe(
      existsSync(golden) ? readFileSync(golden, 'utf8').replaceAll('\r\n', '\n') : 'no golden file: run with UPDATE_GOLDEN=1',
    );
  },
);
