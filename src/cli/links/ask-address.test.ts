import type { RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askAddress } from './ask-address.ts';
import { askAll } from './ask-all.ts';

const OPTIONS = { timeoutMs: 300, retries: 1, retryMs: 5, allowPrivate: true, mayFollow: () => false };
const asked: string[] = [];
let failures = 0;

const ANSWERS: Readonly<Record<string, RequestListener>> = {
  '/fine': (_, response) => response.end('Here.'),
  '/moved': (_, response) => response.writeHead(301, { location: '/fine' }).end(),
  '/to-front': (_, response) => response.writeHead(302, { location: '/' }).end(),
  '/': (_, response) => response.end('Front.'),
  '/gone': (_, response) => response.writeHead(404).end(),
  '/refused': (_, response) => response.writeHead(403).end(),
  '/busy': (_, response) => response.writeHead(429).end(),
  '/law': (_, response) => response.writeHead(451).end(),
  '/only-get': (request, response) => response.writeHead(request.method === 'GET' ? 200 : 405).end(),
  '/head-lies': (request, response) => response.writeHead(request.method === 'GET' ? 200 : 404).end(),
  '/slow': () => undefined,
  '/stumbles': (_, response) => response.writeHead(++failures === 1 ? 500 : 200).end(),
  '/broken': (_, response) => response.writeHead(503).end(),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/elsewhere': (_, response) => response.writeHead(301, { location: 'http://unlisted.example/a' }).end(),
  '/file': (_, response) => response.writeHead(301, { location: 'file:///etc/hosts' }).end(),
  '/cut': (request) => request.socket.destroy(),
  '/endless': (request, response) => {
    response.writeHead(request.method === 'GET' ? 200 : 405);
    const pour = (): void => {
      if (request.method === 'GET' && !response.destroyed) response.write('x'.repeat(65_536), () => setImmediate(pour));
      else response.end();
    };
    pour();
  },
};

let server: Server;
let root = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    ANSWERS[request.url ?? '']?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  root = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test.each([
  ['/fine', 'works', 'answers 200'],
  ['/moved', 'works', 'has moved'],
  ['/to-front', 'unknown', 'leads to a front page'],
  ['/gone', 'dead', 'answers 404'],
  ['/refused', 'unknown', 'answers 403'],
  ['/busy', 'unknown', 'answers 429'],
  ['/law', 'unknown', 'answers 451'],
  ['/only-get', 'works', 'answers 200'],
  ['/head-lies', 'works', 'answers 200'],
  ['/slow', 'unknown', 'no answer in time'],
  ['/stumbles', 'works', 'answers 200'],
  ['/broken', 'unknown', 'answers 503'],
  ['/loop', 'unknown', 'leads from one address to the next without end'],
  ['/elsewhere', 'unknown', 'leads to unlisted.example, which is not on the list of hosts'],
  ['/file', 'unknown', 'leads to an address that begins with file:'],
  ['/cut', 'unknown', 'no connection (ECONNRESET)'],
  ['/endless', 'works', 'answers 200'],
])('%s is %s: %s', async (path, status, words) => {
  const answer = await askAddress(root + path, OPTIONS);
  expect([answer.status, answer.words]).toEqual([status, words]);
});

test('where a page has moved is told', async () => {
  expect((await askAddress(`${root}/moved`, OPTIONS)).movedTo).toBe(`${root}/fine`);
  expect((await askAddress(`${root}/elsewhere`, OPTIONS)).movedTo).toBe('http://unlisted.example/a');
});

test('a page that answers is asked once and without its body, a failure that may pass again', async () => {
  asked.length = 0;
  await askAddress(`${root}/fine`, OPTIONS);
  await askAddress(`${root}/broken`, OPTIONS);
  await askAddress(`${root}/gone`, OPTIONS);
  expect(asked).toEqual(['HEAD /fine', 'HEAD /broken', 'HEAD /broken', 'HEAD /gone', 'GET /gone']);
});

test('this machine is not asked unless that was allowed', async () => {
  asked.length = 0;
  const answer = await askAddress(`${root}/fine`, { ...OPTIONS, allowPrivate: false });
  expect([answer.status, answer.words]).toEqual(['unknown', 'its host is a private address, which is not asked']);
  const named = await askAddress(root.replace('127.0.0.1', 'localhost'), { ...OPTIONS, allowPrivate: false });
  expect(named.words).toBe('its host is a private address, which is not asked');
  expect(asked).toEqual([]);
});

test('a host is asked one address at a time, several hosts at once, each address once', async () => {
  let [running, most] = [0, 0];
  const perHost = new Map<string, number>();
  const urls = ['http://a.example/1', 'http://b.example/1', 'http://a.example/2', 'http://a.example/1', 'http://b.example/2'];
  const answers = await askAll(urls, { hosts: 2, pauseMs: 0 }, async (url) => {
    const { host } = new URL(url);
    perHost.set(host, (perHost.get(host) ?? 0) + 1);
    expect(perHost.get(host)).toBe(1);
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
    perHost.set(host, 0);
    return url;
  });
  expect(most).toBe(2);
  expect(answers).toEqual(urls);
});
