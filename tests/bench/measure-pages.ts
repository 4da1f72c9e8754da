import type { Browser, Page } from '@playwright/test';
import { median } from './median.ts';
import type { SiteServer } from './serve-gzip.ts';
import type { Transfer } from './sum-transfer.ts';
import { sumTransfer } from './sum-transfer.ts';

/** What a first visit to a page costs. */
export interface Visit {
  readonly transfer: Transfer;
  /** Milliseconds from the start of the navigation. */
  readonly milliseconds: number;
}

const RUNS = 5;

/** The first view of a page, until it has loaded: the median of several visits, each with an empty cache. */
export async function measureView(browser: Browser, server: SiteServer, path: string): Promise<Visit> {
  const visits = await visitOften(browser, server, async (page) => {
    await page.goto(server.origin + path, { waitUntil: 'networkidle' });
    // The network can be idle before a long page has been drawn: then the event has not ended, and its time is 0.
    const loaded = await page.waitForFunction(() => performance.getEntriesByType('navigation')[0]?.toJSON().loadEventEnd);
    return { milliseconds: Number(await loaded.jsonValue()) };
  });
  return medianVisit(visits);
}

/** From opening the address of a search to its first result. */
export async function measureSearch(browser: Browser, server: SiteServer, path: string): Promise<Visit> {
  const visits = await visitOften(browser, server, async (page) => {
    await page.goto(server.origin + path, { waitUntil: 'commit' });
    const shown = await page.waitForFunction(
      () => (document.querySelector('[data-results] > li') ? [performance.now(), performance.timeOrigin] : null),
      undefined,
      { polling: 'raf', timeout: 30_000 },
    );
    const [milliseconds = 0, origin = 0] = (await shown.jsonValue()) ?? [];
    // What is loaded once the result stands is no part of it.
    return { milliseconds, until: origin + milliseconds };
  });
  return medianVisit(visits);
}

/** Does something several times, each in a window of its own with an empty cache; it tells its time in milliseconds, and the moment up to which what was asked for counts. */
async function visitOften(
  browser: Browser,
  server: SiteServer,
  act: (page: Page) => Promise<{ readonly milliseconds: number; readonly until?: number }>,
): Promise<Visit[]> {
  const visits: Visit[] = [];
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext();
    server.takeSent();
    const { milliseconds, until } = await act(await context.newPage());
    visits.push({ transfer: sumTransfer(server.takeSent(until)), milliseconds });
    await context.close();
  }
  return visits;
}

function medianVisit(visits: readonly Visit[]): Visit {
  const middle = (part: keyof Transfer): number => median(visits.map(({ transfer }) => transfer[part]));
  return {
    transfer: {
      total: middle('total'),
      html: middle('html'),
      styles: middle('styles'),
      scripts: middle('scripts'),
      fonts: middle('fonts'),
      search: middle('search'),
    },
    milliseconds: median(visits.map(({ milliseconds }) => milliseconds)),
  };
}
