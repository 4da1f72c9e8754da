import { expect, test } from './quiet-test.ts';

test('j and k go from event to event, and Enter opens the one', async ({ page }) => {
  await page.goto('/timeline/2026/');
  const links = page.locator('event-timeline .ev-title a');
  await page.keyboard.press('j');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(links.nth(2)).toBeFocused();
  await expect(links.nth(2)).toBeInViewport();
  await page.keyboard.press('k');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/events\/[a-z0-9-]+\/$/);
});

test('? shows the keys, and Escape gives the focus back', async ({ page }) => {
  await page.goto('/timeline/2026/');
  const button = page.getByRole('button', { name: 'Keyboard shortcuts' });
  await button.focus();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText('Next event of a list');
  await page.keyboard.press('j');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});

test('keys typed into a field are text', async ({ page }) => {
  await page.goto('/search/');
  const field = page.getByRole('main').getByRole('searchbox', { name: 'Search the record' });
  await field.focus();
  await page.keyboard.type('j?k');
  await expect(field).toHaveValue('j?k');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('single keys can be turned off on the device', async ({ page }) => {
  await page.goto('/timeline/2026/');
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: 'Single keys do something on this device' }).uncheck();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.reload();
  await page.keyboard.press('j');
  await page.keyboard.press('?');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('event-timeline .ev-title a').first()).not.toBeFocused();
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
});
