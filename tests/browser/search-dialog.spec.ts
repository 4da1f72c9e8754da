import type { Locator, Page } from '@playwright/test';
import { fixtureUrl } from './page-types.ts';
import { expect, test } from './quiet-test.ts';

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Search the record' });
const box = (page: Page): Locator => dialog(page).getByRole('combobox');
const selected = (page: Page): Locator => dialog(page).getByRole('option', { selected: true });

test('the dialog opens by /, by Ctrl and K and by its link, and gives the focus back', async ({ page }) => {
  await page.goto('/timeline/2026/');
  const link = page.getByRole('main').getByRole('link').first();
  for (const key of ['/', 'Control+k']) {
    await link.focus();
    await page.keyboard.press(key);
    await expect(box(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(link).toBeFocused();
  }
  const opener = page.getByRole('banner').getByRole('link', { name: 'Search the record' });
  await opener.click();
  await expect(box(page)).toBeFocused();
  await dialog(page).getByRole('button', { name: 'Esc closes the search' }).click();
  await expect(opener).toBeFocused();
});

test('while the dialog is open the focus stays in it', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  for (let stop = 0; stop < 6; stop++) {
    await page.keyboard.press('Tab');
    // Between its last stop and its first the browser's own controls have the focus.
    expect(
      await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null),
    ).toBe(true);
  }
});

test('results stand in groups, are walked through by arrows, and Enter opens one', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await box(page).fill('petition signatures');
  await expect(dialog(page).getByRole('group', { name: 'Events' }).getByRole('option').first()).toBeVisible();
  await expect(dialog(page).getByRole('group', { name: 'Charts' }).getByRole('option').first()).toBeVisible();
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  const first = await selected(page).innerText();
  await page.keyboard.press('ArrowDown');
  expect(await selected(page).innerText()).not.toBe(first);
  await expect(box(page)).toHaveAttribute('aria-activedescendant', (await selected(page).getAttribute('id')) ?? '');
  await page.keyboard.press('End');
  const last = await selected(page).innerText();
  await page.keyboard.press('ArrowDown');
  expect(await selected(page).innerText()).toBe(first);
  await page.keyboard.press('ArrowUp');
  expect(await selected(page).innerText()).toBe(last);
  await page.keyboard.press('Home');
  expect(await selected(page).innerText()).toBe(first);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/events\/petition-/);
});

test('how many were found is announced, and all of them are one link away', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await box(page).fill('fliers');
  await expect(dialog(page).getByRole('status')).toHaveText(/^\d+ results$/);
  await dialog(page)
    .getByRole('link', { name: /^All \d+ results$/ })
    .click();
  await expect(page).toHaveURL('/search/?q=fliers');
});

test('nothing found is said, with the word that was meant', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await box(page).fill('zzzzpetition');
  await expect(dialog(page).getByText('Nothing on record for “zzzzpetition”.')).toBeVisible();
  await expect(dialog(page).getByRole('status')).toContainText('No results for zzzzpetition');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
});

test('the last searches are offered when nothing is typed', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await box(page).fill('fliers');
  await expect(selected(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/events\/fliers-/);
  // The page that a link leads to listens to keys once its scripts have run.
  await page.waitForLoadState();
  await page.keyboard.press('/');
  await expect(dialog(page).getByRole('option', { name: 'fliers' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(box(page)).toHaveValue('fliers');
  await expect(dialog(page).getByRole('group', { name: 'Events' })).toBeVisible();
  await box(page).fill('');
  await dialog(page).getByRole('button', { name: 'Forget these' }).click();
  await expect(dialog(page).getByRole('option')).toHaveCount(0);
});

test('a stroke in a field is a stroke, and single keys can be switched off', async ({ page }) => {
  await page.goto('/search/');
  const field = page.getByRole('search').getByRole('searchbox');
  await field.fill('a');
  await field.press('/');
  await expect(field).toHaveValue('a/');
  await page.goto('/about/');
  await page.evaluate(() => localStorage.setItem('keys', 'off'));
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.waitForTimeout(300);
  await expect(dialog(page)).toBeHidden();
});

test('on the search page / goes to its field', async ({ page }) => {
  await page.goto('/search/?q=petition');
  await page.locator('main').focus();
  await page.keyboard.press('/');
  await expect(page.getByRole('search').getByRole('searchbox')).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('under a path of its host the dialog leads to the pages of that site', async ({ page }) => {
  await page.goto(fixtureUrl('/'));
  await page.keyboard.press('/');
  await box(page).fill('quay closure');
  await expect(selected(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`^${fixtureUrl('/events/')}`));
});
