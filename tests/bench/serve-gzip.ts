import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Sent } from './sum-transfer.ts';

/** A server of a built site, at an address such as http://127.0.0.1:40001. */
export interface SiteServer {
  readonly origin: string;
  /** What was asked for since the last call and before a moment, in milliseconds since the epoch. Counted here and not in the browser, which does not tell what its workers load. */
  readonly takeSent: (before?: number) => Sent[];
  readonly close: () => void;
}

const TEXTS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
  '.ics': 'text/calendar',
  '.webmanifest': 'application/manifest+json',
};
// Compressed already, as they are stored.
const OTHERS: Readonly<Record<string, string>> = { '.woff2': 'font/woff2', '.png': 'image/png', '.wasm': 'application/wasm' };

/** Serves a folder as a plain static host does: texts with gzip, what is compressed as it is. */
export async function serveGzip(folder: string): Promise<SiteServer> {
  const zipped = new Map<string, Buffer>();
  const sent: (Sent & { readonly at: number })[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const at = Date.now();
    void answer(folder, pathname, zipped, response).then((bytes) => sent.push({ path: pathname, bytes, at }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    takeSent: (before = Infinity) => sent.splice(0).filter(({ at }) => at < before),
    close: () => void server.close(),
  };
}

/** Answers with a file and tells how many bytes its body has on the way. */
async function answer(folder: string, pathname: string, zipped: Map<string, Buffer>, response: ServerResponse): Promise<number> {
  const file = join(folder, normalize(decodeURIComponent(pathname)), pathname.endsWith('/') ? 'index.html' : '');
  const body = await readFile(file).catch(() => null);
  if (!body) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return 0;
  }
  const text = TEXTS[extname(file)];
  if (text === undefined) {
    response.writeHead(200, { 'content-type': OTHERS[extname(file)] ?? 'application/octet-stream' }).end(body);
    return body.length;
  }
  const packed = zipped.get(file) ?? gzipSync(body);
  zipped.set(file, packed);
  response.writeHead(200, { 'content-type': text, 'content-encoding': 'gzip' }).end(packed);
  return packed.length;
}
