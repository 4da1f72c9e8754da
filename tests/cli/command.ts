import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { FIXTURE, ROOT } from '../sites.ts';

/** Makes folders with the fixture's content in them, as in a newsroom's own repository; they are gone after the tests of the file. */
export function newsrooms(): () => string {
  const temporary = mkdtempSync(join(tmpdir(), 'notice-period-cli-'));
  let count = 0;
  afterAll(() => rmSync(temporary, { recursive: true }));
  return () => {
    const folder = join(temporary, String(++count));
    cpSync(FIXTURE.contentDir, join(folder, 'content'), { recursive: true });
    return folder;
  };
}

/** Runs a command of src/cli as its script does. */
export function run(command: string, cwd: string, ...args: readonly string[]) {
  const { CONTENT_DIR: _, EDITOR: __, VISUAL: ___, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'src', 'cli', `${command}.ts`), ...args], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** UPDATE_GOLDEN=1 writes what the command prints now. The wording is what contributors live by: read the difference. */
export function expectGolden(name: string, text: string): void {
  const golden = join(ROOT, 'tests', 'cli', 'golden', name);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(golden), { recursive: true });
    writeFileSync(golden, text);
  }
  expect(text).toBe(
    existsSync(golden) ? readFileSync(golden, 'utf8').replaceAll('\r\n', '\n') : 'no golden file: run with UPDATE_GOLDEN=1',
  );
}
