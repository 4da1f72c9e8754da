import { chromium } from '@playwright/test';
import { availableParallelism, cpus } from 'node:os';
import { browserFlags, findBrowser } from '../browser/find-browser.ts';
import { buildSite } from './build-site.ts';
import { measureCheck } from './measure-check.ts';
import { measureFilter } from './measure-filter.ts';
import { measureSearch, measureView } from './measure-pages.ts';
import type { Result } from './render-results.ts';
import { renderResults } from './render-results.ts';
import { serveGzip } from './serve-gzip.ts';

const HELP = `Measures the site with generated events and prints a Markdown table.

  npm run bench [-- COUNT …]

  COUNT   numbers of events, each 50 or more; default 500 5000 10000

Sizes are of bodies as transferred with gzip, a kilobyte of a thousand bytes. Sizes and times of pages are medians of five visits, each
with an empty cache.
`;

// A word of the generated vocabulary that some four in a hundred events have.
const QUERY = 'walkout';

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const counts = args.length > 0 ? args.map(Number) : [500, 5000, 10_000];
  if (!counts.every((count) => Number.isInteger(count) && count >= 50)) {
    process.stderr.write(HELP);
    return 2;
  }
  const results: Result[] = [];
  for (const count of counts) {
    process.stderr.write(`${count} events\n`);
    results.push(await measure(count));
  }
  process.stdout.write(
    `${renderResults(results)}\n${availableParallelism()} processors, ${cpus()[0]?.model ?? ''}, Node ${process.version}\n`,
  );
  return 0;
}

async function measure(count: number): Promise<Result> {
  const site = buildSite(count);
  const server = await serveGzip(site.outDir);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags() });
  try {
    return {
      site,
      check: measureCheck(site.contentDir),
      timeline: await measureView(browser, server, '/timeline/'),
      year: await measureView(browser, server, '/timeline/2024/'),
      event: await measureView(browser, server, site.event),
      search: await measureSearch(browser, server, `/search/?q=${QUERY}`),
      filter: await measureFilter(browser, `${server.origin}/timeline/`),
    };
  } finally {
    await browser.close();
    server.close();
  }
}
