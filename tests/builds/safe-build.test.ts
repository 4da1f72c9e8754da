import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { scriptOf } from '../bins.ts';
import { SOUND_EVENT } from '../cli/faults.ts';
import { CACHE, FIXTURE, ROOT, siteEnv } from '../sites.ts';

const TEMPORARY = mkdtempSync(join(tmpdir(), 'notice-period-build-'));
const TRAP = join(TEMPORARY, 'it-ran');

afterAll(() => {
  for (const folder of [TEMPORARY, join(CACHE, 'blocked')]) rmSync(folder, { recursive: true });
});

/** Builds the fixture's content with a change, over an output folder that already holds a site. */
function buildOver(name: string, change: (contentDir: string) => void, root = TEMPORARY) {
  const contentDir = join(root, name, 'content');
  const outDir = join(root, name, 'site');
  cpSync(FIXTURE.contentDir, contentDir, { recursive: true });
  cpSync(FIXTURE.outDir, outDir, { recursive: true });
  change(contentDir);
  const before = fingerprint(outDir);
  const result = spawnSync(process.execPath, [scriptOf('astro'), 'build'], {
    cwd: ROOT,
    env: { ...process.env, ...siteEnv({ contentDir, outDir, basePath: '/' }) },
    encoding: 'utf8',
  });
  return { status: result.status, output: result.stdout + result.stderr, before, after: fingerprint(outDir) };
}

/** Every file of a folder with the time it was written and a digest of what is in it. */
function fingerprint(folder: string): Record<string, string> {
  const files = globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
  return Object.fromEntries(
    files.sort().map((file) => {
      const path = join(folder, file);
      return [file, `${statSync(path).mtimeMs} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`];
    }),
  );
}

function addEvent(contentDir: string, text: string): void {
  writeFileSync(join(contentDir, 'events', '2021', 'added.mdx'), text);
}

test('a build of content with a problem prints it, fails and leaves the site before it untouched', () => {
  const { status, output, before, after } = buildOver('broken', (contentDir) =>
    addEvent(contentDir, SOUND_EVENT.replace("when: '2021-03-04'", "when: '2021-02-30'")),
  );
  expect(status).not.toBe(0);
  expect(output).toMatch(/events\/2021\/added\.mdx:5:7 {2}date-impossible/);
  expect(output).toContain('1 problem in 28 files');
  expect(output).toContain('Nothing was built');
  expect(Object.keys(before).length).toBeGreaterThan(30);
  expect(after).toEqual(before);
});

test('a build that breaks off after the check leaves the site before it untouched', () => {
  // The folder a build is made in cannot be made where a file stands; below the project it is made beside the site.
  const block = (contentDir: string): void => writeFileSync(join(contentDir, '..', 'site.next'), 'in the way');
  const { status, before, after } = buildOver('blocked', block, CACHE);
  expect(status).not.toBe(0);
  expect(after).toEqual(before);
});

test('a missing content folder fails in words', () => {
  const { status, output, before, after } = buildOver('gone', (contentDir) => rmSync(contentDir, { recursive: true }));
  expect(status).not.toBe(0);
  expect(output).toContain('content');
  expect(after).toEqual(before);
});

const writeTrap = `import('node:fs').then((fs) => fs.writeFileSync(${JSON.stringify(TRAP)}, ''))`;
const trapModule = join(TEMPORARY, 'trap.mjs');

describe('nothing a contributor writes is run', () => {
  test.each<[string, (contentDir: string) => void]>([
    ['an import', (dir) => addEvent(dir, withBody(`import ${JSON.stringify(trapModule)}\n\nThe notice.`))],
    ['an export with a value', (dir) => addEvent(dir, withBody(`export const a = ${writeTrap}\n\nThe notice.`))],
    ['an expression', (dir) => addEvent(dir, withBody(`It is {${writeTrap}} now.`))],
    ['an expression in an attribute', (dir) => addEvent(dir, withBody(`See <Ref event={${writeTrap}}>it</Ref> now.`))],
    [
      'a layout in the front matter',
      (dir) => addEvent(dir, SOUND_EVENT.replace('kind:', `layout: ${JSON.stringify(trapModule)}\nkind:`)),
    ],
    [
      'a YAML tag',
      (dir) =>
        addEvent(
          dir,
          SOUND_EVENT.replace('kind: notice', `kind: !!js/function "function () { ${writeTrap.replaceAll('"', "'")} }"`),
        ),
    ],
    ['an image that is a module', (dir) => addEvent(dir, withBody(`![trap](${trapModule})`))],
    ['a module beside the entries', (dir) => cpSync(trapModule, join(dir, 'events', '2021', 'added.mjs'))],
    ['a configuration of its own', (dir) => cpSync(trapModule, join(dir, 'astro.config.mjs'))],
  ])('not %s', (name, change) => {
    mkdirSync(TEMPORARY, { recursive: true });
    writeFileSync(
      trapModule,
      `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(TRAP)}, '');\nexport default {};\n`,
    );
    const { status, output, before, after } = buildOver(name.replaceAll(' ', '-'), change);
    expect(status).not.toBe(0);
    expect(output).toContain('1 problem in');
    expect(existsSync(TRAP)).toBe(false);
    expect(after).toEqual(before);
  });

  test('the trap works when it is run', () => {
    writeFileSync(
      trapModule,
      `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(TRAP)}, '');\nexport default {};\n`,
    );
    spawnSync(process.execPath, [trapModule]);
    expect(existsSync(TRAP)).toBe(true);
    rmSync(TRAP);
  });
});

function withBody(body: string): string {
  return SOUND_EVENT.replace('The notice went to the crews.', body);
}
