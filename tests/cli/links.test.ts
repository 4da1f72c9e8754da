import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readContent } from '../../src/cli/read-content.ts';
import { FIXTURE, ROOT } from '../sites.ts';

const TEMPORARY = mkdtempSync(join(tmpdir(), 'notice-period-links-'));
const CONTENT = join(TEMPORARY, 'content');
const MESSAGES = join(CONTENT, 'events', '2021', 'quay-closure-messages.mdx');
const LINKS = join(CONTENT, 'links.yaml');
const asked: string[] = [];
let server: Server;
let root = '';
let planStatus = 404;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const { pathname, searchParams } = new URL(request.url ?? '', root);
    if (pathname === '/plan') return void response.writeHead(planStatus).end();
    if (pathname !== '/available') return void response.end('Here.');
    const url = searchParams.get('url') ?? '';
    const closest = {
      available: true,
      status: '200',
      timestamp: `${searchParams.get('timestamp')}120000`,
      url: `http://web.archive.org/web/20210303120000/${url}`,
    };
    response.end(JSON.stringify({ archived_snapshots: url.endsWith('/quays') ? { closest } : {} }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  root = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});

afterAll(() => {
  server.close();
  rmSync(TEMPORARY, { recursive: true });
});

beforeEach(() => {
  asked.length = 0;
  planStatus = 404;
  rmSync(CONTENT, { recursive: true, force: true });
  cpSync(FIXTURE.contentDir, CONTENT, { recursive: true });
  writeFileSync(join(CONTENT, 'hosts.yaml'), `${readFileSync(join(CONTENT, 'hosts.yaml'), 'utf8')}- 127.0.0.1\n`);
  rmSync(LINKS, { force: true });
  const text = readFileSync(MESSAGES, 'utf8')
    .replace("url: 'https://news.harbour-gazette.example/quays'", `url: '${root}/quays'`)
    .replace("url: 'https://tidewater.example/plan'", `url: '${root}/plan'`)
    .replace(", archived: 'https://archive.example/plan'", '');
  writeFileSync(MESSAGES, text);
});

/** Runs the command for the one event whose addresses are on this machine. */
async function run(...args: readonly string[]): Promise<{ status: number | null; output: string; errors: string }> {
  const { CONTENT_DIR: _, ...env } = process.env;
  const fixed = ['--content', CONTENT, '--only', 'quay-closure-messages', '--pause', '1', '--timeout', '2000'];
  const child = spawn(process.execPath, [join(ROOT, 'src', 'cli', 'links.ts'), ...fixed, ...args], { cwd: ROOT, env });
  const read = async (stream: AsyncIterable<Buffer>): Promise<string> => Buffer.concat(await Array.fromAsync(stream)).toString();
  const [output, errors, status] = await Promise.all([
    read(child.stdout),
    read(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ]);
  return { status, output, errors };
}

const AVAILABLE = (): string[] => ['--allow-private', '--availability', `${root}/available`];

test('a run says what it found, writes it down, and adds the copy that was missing to the entry', async () => {
  const before = readFileSync(MESSAGES, 'utf8');
  const { status, output, errors } = await run(...AVAILABLE(), '--today', '2021-06-01');
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
  const copy = `https://web.archive.org/web/20210303120000/${root}/quays`;
  expect(output).toContain('On 1 June 2021, 2 addresses asked: 1 work, 1 dead, 0 without a clear answer.');
  expect(output).toContain(`  ${root}/plan\n    answers 404 (quay-closure-messages)\n`);
  expect(output).toContain(`  quay-closure-messages, gazette: ${copy}\n`);
  expect(readFileSync(MESSAGES, 'utf8')).toBe(before.replace(`${root}/quays'`, `${root}/quays', archived: '${copy}'`));
  expect(readFileSync(LINKS, 'utf8')).toContain(`- url: '${root}/plan'\n  checked: '2021-06-01'\n  status: dead\n`);
  // What was written is sound content.
  expect((await readContent(CONTENT)).problems).toEqual([]);
}, 30_000);

test('dead twice, two weeks apart, is written so that pages give the link up; working again ends it', async () => {
  for (const [today, status] of [
    ['2021-06-01', 404],
    ['2021-06-15', 404],
    ['2021-06-16', 200],
  ] as const) {
    planStatus = status;
    await run(...AVAILABLE(), '--today', today);
    const state = (await readContent(CONTENT)).values?.vocabulary.links.find(({ url }) => url === `${root}/plan`);
    expect(state).toEqual({
      url: `${root}/plan`,
      checked: today,
      status: status === 200 ? 'works' : 'dead',
      ...(status === 404 && { firstFailure: '2021-06-01', lastFailure: today }),
    });
  }
}, 60_000);

test('a dry run writes nothing and gives programs the same', async () => {
  const before = readFileSync(MESSAGES, 'utf8');
  const { output } = await run(...AVAILABLE(), '--today', '2021-06-01', '--dry-run', '--json');
  const found: { written: boolean; results: { url: string; status: string }[]; archived: unknown[] } = JSON.parse(output);
  expect(found.written).toBe(false);
  expect(found.results.map(({ url, status }) => [url, status])).toEqual([
    [`${root}/quays`, 'works'],
    [`${root}/plan`, 'dead'],
  ]);
  expect(found.archived).toHaveLength(1);
  expect(existsSync(LINKS)).toBe(false);
  expect(readFileSync(MESSAGES, 'utf8')).toBe(before);
}, 30_000);

test('without the switch for tests this machine is never asked', async () => {
  const { output } = await run('--availability', `${root}/available`, '--dry-run');
  expect(output).toContain('its host is a private address, which is not asked');
  expect(asked.filter((line) => !line.includes('/available'))).toEqual([]);
}, 30_000);

test.each([
  [['--today', '2021-02-30'], 'Write a day such as'],
  [['--only', 'nothing'], 'There is no event "nothing".'],
  [['--pause', 'long'], 'Write a number of milliseconds.'],
])('%j is refused with what to write', async (args, words) => {
  const { status, errors } = await run(...args);
  expect(status).toBe(2);
  expect(errors).toContain(words);
});
