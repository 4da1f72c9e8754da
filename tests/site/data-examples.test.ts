import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { FIXTURE } from '../sites.ts';
import { attributeOf, elementsIn, named, readPages, textOf } from './built-pages.ts';

const page = readPages(FIXTURE).find(({ file }) => file === 'data/index.html');

test('the example in JavaScript runs as it is copied and reads every event', async () => {
  const server = createServer(({ url = '' }, response) =>
    response.end(readFileSync(join(FIXTURE.outDir, url.replace(FIXTURE.basePath, '/')))),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    const code = exampleOf('javascript').replace('https://harbour-gazette.example', `http://127.0.0.1:${port}`);
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code]);
    expect(stdout).toBe('16\n');
  } finally {
    server.close();
  }
});

test('every address in the examples is that of a file', () => {
  const code = ['curl', 'python', 'r', 'javascript', 'spreadsheet'].map(exampleOf).join('\n');
  const paths = [...code.matchAll(/https:\/\/harbour-gazette\.example\/repo\/([\w./]+\.\w+)/g)].map((match) => match[1] ?? '');
  expect(paths.length).toBeGreaterThan(6);
  for (const path of paths) expect(readFileSync(join(FIXTURE.outDir, path)).length, path).toBeGreaterThan(100);
});

function exampleOf(id: string): string {
  const blocks = named(page?.elements ?? [], 'div').filter((block) =>
    named(elementsIn(block), 'h3').some((heading) => attributeOf(heading, 'id') === `example-${id}`),
  );
  const [code] = named(elementsIn(blocks.at(-1) ?? fail(id)), 'pre');
  return code ? textOf(code) : fail(id);
}

function fail(id: string): never {
  throw new Error(`The page has no example example-${id}.`);
}
