import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { FIXTURE_PAGES, PAGE_TYPES, fixtureUrl } from './page-types.ts';
import { expect, test } from './quiet-test.ts';
import { clockRadio, openFacet } from './timeline-page.ts';

const PAGES = [...PAGE_TYPES, ...FIXTURE_PAGES.map(([type, path]) => [type, fixtureUrl(path)] as const)];

// The theme changes colours and nothing else.
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds against its rules, all of them unless some are named: the rule, and the element it names. */
async function faults(page: Page, rules?: string[]): Promise<string[]> {
  // There are no frames: without looking for them axe needs no page of its own to gather results in.
  const builder = new AxeBuilder({ page }).setLegacyMode();
  const { violations, passes } = await (rules ? builder.withRules(rules) : builder).analyze();
  expect(passes.length).toBeGreaterThan(0);
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
    expect.soft(await faults(page, COLOUR_RULES), 'dark').toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect.soft(await faults(page), 'on a phone').toEqual([]);
  });
}

test('axe finds nothing while a city is searched, and after one is chosen', async ({ page }) => {
  await page.goto('/timeline/2026/');
  await clockRadio(page, 'Choose').check();
  await page.keyboard.type('kath');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('listbox')).toBeVisible();
  expect.soft(await faults(page), 'list open').toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/tz=Asia\/Kathmandu/);
  expect.soft(await faults(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await faults(page, COLOUR_RULES), 'dark').toEqual([]);
});

test('axe finds nothing in the open menu of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await page.getByRole('button', { name: 'Menu' }).click();
  expect(await faults(page)).toEqual([]);
});

for (const [state, path, ready] of [
  ['results', '/search/?q=petition&organisation=meta&from=2026-05', '[data-results] > li'],
  ['nothing found', '/search/?q=fliers&kind=lawsuit', '[data-empty] h2'],
  ['another spelling', '/search/?q=layofs', '[data-meant] button'],
] as const) {
  test(`axe finds nothing in a search with ${state}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path);
    await expect(page.locator(ready).first()).toBeVisible();
    expect.soft(await faults(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await faults(page, COLOUR_RULES), 'dark').toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect.soft(await faults(page), 'on a phone').toEqual([]);
  });
}

test('axe finds nothing in the dialog of the search, empty, with results and without', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto('/');
  await page.keyboard.press('/');
  const field = page.getByRole('dialog').getByRole('combobox');
  await expect(field).toBeFocused();
  expect.soft(await faults(page), 'empty').toEqual([]);
  await field.fill('zzzzpetition');
  await expect(page.getByRole('dialog').getByText('Nothing on record')).toBeVisible();
  expect.soft(await faults(page), 'nothing found').toEqual([]);
  await field.fill('petition signatures');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect.soft(await faults(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await faults(page, COLOUR_RULES), 'dark').toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect.soft(await faults(page), 'on a phone').toEqual([]);
});

for (const [state, path, ready] of [
  ['filters and dates', '/timeline/2026/?kind=petition&status=disputed&from=2026-05&to=2026-06', '.chips button'],
  ['nothing that matches', '/timeline/?organisation=alphabet&kind=launch', '[data-empty] h2'],
  ['a notice', '/timeline/2026/?kind=petition#layoff-emails-singapore', '[data-notice]:not(:empty)'],
] as const) {
  test(`axe finds nothing in a timeline with ${state}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path);
    await expect(page.locator(ready).first()).toBeVisible();
    expect.soft(await faults(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await faults(page, COLOUR_RULES), 'dark').toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect.soft(await faults(page), 'on a phone').toEqual([]);
  });
}

test('axe finds nothing in the form with faults, with more of everything open, and with an event to edit', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(fixtureUrl('/contribute/'));
  await expect(page.locator('[data-summary] li').first()).toBeVisible();
  await page.getByRole('button', { name: 'Open pull request on GitHub' }).press('Enter');
  for (const more of await page.locator('entry-form summary').all()) await more.click();
  await page.getByRole('button', { name: 'Add a place with its time' }).click();
  expect.soft(await faults(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await faults(page, COLOUR_RULES), 'dark').toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(fixtureUrl('/contribute/?edit=quay-closure-messages'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Edit an event');
  expect.soft(await faults(page), 'on a phone').toEqual([]);
});

test('axe finds nothing in the open lists of a timeline and in the list of keys', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto('/timeline/');
  for (const name of ['Kind', 'Place', 'Take away', 'Since your last visit']) {
    if (name === 'Take away' || name.startsWith('Since')) await page.getByText(name, { exact: true }).click();
    else await openFacet(page, name);
    expect.soft(await faults(page), name).toEqual([]);
  }
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  expect.soft(await faults(page), 'keys').toEqual([]);
});
