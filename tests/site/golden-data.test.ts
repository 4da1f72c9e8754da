import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FIXTURE, ROOT } from '../sites.ts';

// UPDATE_GOLDEN=1 writes what the data are now. Read the difference before it is committed: others' programs read these files. What is
// added to the form makes a new version in changelog.ts; nothing may go or be renamed.
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';
const FOLDER = join(ROOT, 'tests', 'site', 'golden', 'data');

test.each([
  'api/v1/index.json',
  'api/v1/years/2020.json',
  'api/v1/events/quay-closure-messages.json',
  'api/v1/events.schema.json',
  'api/v1/figures.json',
  'api/v1/sources.json',
  'api/v1/places.json',
  'data/events.csv',
  'data/figures.csv',
  'data/legs.csv',
  'data/sources.csv',
  'data/datapackage.json',
  'data/README.md',
  'data/LICENSE.txt',
  'data/CHANGELOG.md',
])('%s of the fixture site is as it was agreed', (file) => {
  const built = readFileSync(join(FIXTURE.outDir, file), 'utf8').replaceAll('\r\n', '\n');
  const golden = join(FOLDER, file.replaceAll('/', '.'));
  if (UPDATE) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(golden, built);
  }
  expect(built).toBe(
    existsSync(golden) ? readFileSync(golden, 'utf8').replaceAll('\r\n', '\n') : 'no golden file: run with UPDATE_GOLDEN=1',
  );
});
