import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';

/** A page on an origin of its own, which shows what other sites make of embeds. */
export interface HostPage {
  readonly url: string;
  readonly close: () => void;
}

/** Serves a body as a page on a free port: another port is another origin. */
export async function openHostPage(body: string): Promise<HostPage> {
  const html = `<!doctype html><html lang="en"><head><title>Elsewhere</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, close: () => server.close() };
}
