import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { scriptOf } from '../bins.ts';
import { FIXTURE, ROOT, siteEnv } from '../sites.ts';

const ELSEWHERE = mkdtempSync(join(tmpdir(), 'notice period, elsewhere-'));
const SOURCES = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

// Its path begins as that of the project does, without lying in it.
const OUT = `${ELSEWHERE}-made`;

afterAll(() => [ELSEWHERE, OUT].forEach((folder) => rmSync(folder, { recursive: true })));

test('a build on another day, in another zone, language and folder gives the same bytes', () => {
  for (const name of SOURCES) cpSync(join(ROOT, name), join(ELSEWHERE, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(ELSEWHERE, 'node_modules'));
  cpSync(FIXTURE.contentDir, join(ELSEWHERE, 'texts'), { recursive: true });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', pathToFileURL(join(ROOT, 'tests', 'builds', 'other-day.mjs')).href, scriptOf('astro'), 'build'],
    {
      cwd: ELSEWHERE,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...siteEnv({ ...FIXTURE, contentDir: join(ELSEWHERE, 'texts'), outDir: OUT }),
        // Those of the test runner are not what a build has.
        NODE_ENV: undefined,
        VITEST: undefined,
        TZ: 'Pacific/Apia',
        LANG: 'de_DE.UTF-8',
        LC_ALL: 'de_DE.UTF-8',
      },
    },
  );
  expect(status, stdout + stderr).toBe(0);
  const here = digests(FIXTURE.outDir);
  expect(Object.keys(here).length).toBeGreaterThan(100);
  expect(digests(OUT)).toEqual(here);
});

function digests(folder: string): Record<string, string> {
  const files = globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
  return Object.fromEntries(
    files.sort().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}
