import type { Locator, Page } from '@playwright/test';
import { expect, test } from './quiet-test.ts';
import { clockRadio } from './timeline-page.ts';

test.use({ timezoneId: 'America/Los_Angeles' });

interface Shift {
  readonly value: number;
  readonly afterInput: boolean;
  readonly moved: readonly string[];
}

/** Records every layout shift of the page from its first moment on. */
async function watchShifts(page: Page): Promise<() => Promise<Shift[]>> {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    Reflect.set(window, 'shifts', shifts);
    const place = (node: Node | null): string => {
      const element = node instanceof Element ? node : (node?.parentElement ?? null);
      return element ? `${element.tagName.toLowerCase()}.${element.className}` : 'text';
    };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const sources: readonly { readonly node: Node | null }[] = Reflect.get(entry, 'sources') ?? [];
        shifts.push({
          value: Number(Reflect.get(entry, 'value')),
          afterInput: Reflect.get(entry, 'hadRecentInput') === true,
          moved: sources.map(({ node }) => place(node)),
        });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return async () => {
    // Two frames, so that what the last change moved has been painted and reported.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 200)))),
    );
    return page.evaluate(() => Reflect.get(window, 'shifts'));
  };
}

/** Where an element stands once rows that are laid out late have found their height: the same for ten frames. */
function settledTop(row: Locator): Promise<number> {
  return row.evaluate(async (item) => {
    let top = Number.NaN;
    for (let frames = 0; frames < 10; frames++) {
      await new Promise(requestAnimationFrame);
      const now = item.getBoundingClientRect().top;
      if (now !== top) frames = 0;
      top = now;
    }
    return top;
  });
}

/** Shifts that follow an input do not count as such, but are written into the report. */
function expectStill(shifts: readonly Shift[]): void {
  for (const shift of shifts.filter(({ afterInput }) => afterInput))
    test
      .info()
      .annotations.push({ type: 'shift after input', description: `${shift.value.toFixed(4)} ${shift.moved.join(', ')}` });
  expect(shifts.filter(({ afterInput }) => !afterInput)).toEqual([]);
}

for (const path of ['/', '/timeline/2026/', '/events/layoff-emails-singapore/']) {
  test(`${path} does not move while it loads`, async ({ page }) => {
    const shifts = await watchShifts(page);
    await page.goto(path);
    expectStill(await shifts());
  });

  test(`${path} does not move while it loads with another clock`, async ({ page }) => {
    const shifts = await watchShifts(page);
    await page.goto(`${path}?tz=mine`);
    await expect(clockRadio(page, 'Yours')).toBeChecked();
    expectStill(await shifts());
  });

  test(`${path} does not move when the clock changes`, async ({ page }) => {
    const shifts = await watchShifts(page);
    await page.goto(path);
    for (const choice of ['Yours', 'UTC', 'As reported'] as const) {
      await clockRadio(page, choice).check();
      // Longer than the half second in which a shift is put down to the input.
      await page.waitForTimeout(600);
    }
    expectStill(await shifts());
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const query of ['', '?tz=mine', '?tz=Asia/Kathmandu']) {
    test(`the timeline${query} does not move while it loads and when the clock changes`, async ({ page }) => {
      const shifts = await watchShifts(page);
      await page.goto(`/timeline/2026/${query}`);
      await page.waitForTimeout(300);
      await clockRadio(page, 'UTC').check();
      await page.waitForTimeout(600);
      expectStill(await shifts());
    });
  }
});

test('a link to a row far down lands on it exactly, and nothing moves on arrival', async ({ page }) => {
  const shifts = await watchShifts(page);
  await page.goto('/timeline/2026/#layoff-emails-singapore');
  expectStill(await shifts());
  const top = await page.locator('#layoff-emails-singapore').evaluate((row) => row.getBoundingClientRect().top);
  // The scroll padding of the page, above which the day stays.
  expect(Math.abs(top - 72)).toBeLessThan(1);
});

test('rows far down are laid out late, those of the first screen at once', async ({ page }) => {
  await page.goto('/timeline/2026/');
  const late = await page.locator('.evs > li').evaluateAll((rows) => rows.map((row) => getComputedStyle(row).contentVisibility));
  expect(late.slice(0, 8)).toEqual(Array(8).fill('visible'));
  expect(late).toContain('auto');
});

test('far down the page the event that is being read stays where it is when the clock changes', async ({ page }) => {
  await page.goto('/timeline/2026/');
  const row = page.locator('#layoff-emails-singapore');
  await row.evaluate((item) => scrollTo({ top: item.getBoundingClientRect().top + scrollY - 300, behavior: 'instant' }));
  const before = await settledTop(row);
  for (const choice of ['utc', 'reported']) {
    await page.evaluate((value) => {
      const radio = document.querySelector(`reader-clock input[value="${value}"]`);
      if (radio instanceof HTMLInputElement) radio.checked = true;
      radio?.dispatchEvent(new Event('change', { bubbles: true }));
    }, choice);
    expect(await settledTop(row)).toBeGreaterThan(0);
    await expect(row).toBeInViewport();
  }
  const after = await settledTop(row);
  expect(Math.abs(after - before)).toBeLessThan(2);
});
