import type { Page } from '@playwright/test';
import { FIXTURE_PAGES, PAGE_TYPES, fixtureUrl } from './page-types.ts';
import { expect, test } from './quiet-test.ts';
import { clockRadio } from './timeline-page.ts';

const PAGES = [...PAGE_TYPES, ...FIXTURE_PAGES.map(([type, path]) => [type, fixtureUrl(path)] as const)];

/** How far the page can be scrolled sideways, and what sticks out of it, the deepest element first. */
function overhang(page: Page): Promise<{ readonly by: number; readonly elements: readonly string[] }> {
  return page.evaluate(() => {
    const by = (document.scrollingElement?.scrollWidth ?? 0) - innerWidth;
    const out =
      by <= 0
        ? []
        : [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5);
    return {
      by: Math.max(by, 0),
      elements: out
        .reverse()
        .slice(0, 5)
        .map((element) => element.outerHTML.slice(0, 160)),
    };
  });
}

for (const [type, path] of PAGES) {
  test(`${type} fits into 320 pixels, and into 640 with text at twice its size`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect.soft(await overhang(page), 'at 320 pixels').toEqual({ by: 0, elements: [] });
    await page.setViewportSize({ width: 640, height: 640 });
    await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
    expect.soft(await overhang(page), 'at 640 pixels with large text').toEqual({ by: 0, elements: [] });
  });
}

test('the timeline in another clock and the list of cities fit into 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/timeline/2026/?tz=America/Argentina/Rio_Gallegos');
  expect(await overhang(page)).toEqual({ by: 0, elements: [] });
  await clockRadio(page, 'As reported').check();
  await clockRadio(page, 'Choose').check();
  await page.keyboard.type('a');
  await expect(page.getByRole('listbox')).toBeVisible();
  expect(await overhang(page)).toEqual({ by: 0, elements: [] });
});
