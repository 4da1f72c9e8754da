import type { Browser, Page } from '@playwright/test';
import { median } from './median.ts';

/** What choosing a filter costs on a slow processor, in milliseconds: medians of several choices. */
export interface FilterCost {
  /** From the click to the new number of results. */
  readonly count: number;
  /** From the click to the second frame after it. */
  readonly frames: number;
  /** The longest task of the page within that time; 0 when none took 50 ms. */
  readonly longest: number;
}

const CLICKS = 9;
const MENU = 'timeline-browser details[data-facet="kind"]';
const BOX = `${MENU} input[type=checkbox][name=kind]`;
const COUNT = '[data-result-count]';

/** The cost of filtering the timeline with the processor slowed four times. */
export async function measureFilter(browser: Browser, url: string): Promise<FilterCost> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.locator(`${MENU} summary`).click();
    await page.locator(BOX).first().waitFor();
    // The first choice is not counted: what it runs was never run before.
    await choose(page, 0);
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 4 });
    return medianCost(await chooseOften(page));
  } finally {
    await context.close();
  }
}

async function chooseOften(page: Page): Promise<FilterCost[]> {
  const costs: FilterCost[] = [];
  for (let click = 1; click <= CLICKS; click++) costs.push(await choose(page, click));
  return costs;
}

function medianCost(costs: readonly FilterCost[]): FilterCost {
  return {
    count: median(costs.map(({ count }) => count)),
    frames: median(costs.map(({ frames }) => frames)),
    longest: median(costs.map(({ longest }) => longest)),
  };
}

/** Clicks one of the boxes after another and waits for the number of results to change. Throws when it does not. */
function choose(page: Page, click: number): Promise<FilterCost> {
  return page.evaluate(
    async ([box, count, number]) => {
      const boxes = document.querySelectorAll<HTMLInputElement>(box);
      const chosen = boxes[number % boxes.length];
      const shown = document.querySelector(count);
      if (!chosen || !shown) throw new Error('The filters went away.');
      let longest = 0;
      const tasks = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
      });
      tasks.observe({ type: 'longtask' });
      const start = performance.now();
      const changed = new Promise<number>((resolve, reject) => {
        const observer = new MutationObserver(() => resolve(performance.now() - start));
        observer.observe(shown, { childList: true, characterData: true, subtree: true, attributes: true });
        setTimeout(() => reject(new Error('A filter was chosen and the number of results did not change.')), 5000);
      });
      chosen.click();
      const time = await changed;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const frames = performance.now() - start;
      // A long task is reported only after it has ended.
      await new Promise((resolve) => setTimeout(resolve, 300));
      tasks.disconnect();
      return { count: time, frames, longest };
    },
    [BOX, COUNT, click] as const,
  );
}
