import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { FIXTURE_PAGES, PAGE_TYPES, fixtureUrl } from './page-types.ts';
import { expect, test } from './quiet-test.ts';
import { clockRadio } from './timeline-page.ts';

const PAGES = [...PAGE_TYPES, ...FIXTURE_PAGES.map(([type, path]) => [type, fixtureUrl(path)] as const)];

/** What axe finds against any of its rules: the rule, and the element it names. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`),
  );
}

for (const [type, path] of PAGES) {
  test(`axe finds nothing in ${type}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path);
    expect.soft(await faults(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await faults(page), 'dark').toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect.soft(await faults(page), 'on a phone').toEqual([]);
  });
}

test('axe finds nothing while a city is searched, and after one is chosen', async ({ page }) => {
  await page.goto('/timeline/2026/');
  await clockRadio(page, 'Choose').check();
  await page.keyboard.type('kath');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('listbox')).toBeVisible();
  expect.soft(await faults(page), 'list open').toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/tz=Asia\/Kathmandu/);
  expect.soft(await faults(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await faults(page), 'dark').toEqual([]);
});

test('axe finds nothing in the open menu of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await page.getByRole('button', { name: 'Menu' }).click();
  expect(await faults(page)).toEqual([]);
});
