import { expect, test } from '@playwright/test';

test('a search without a network says so, and can be tried again', async ({ page, context }) => {
  await page.goto('/search/');
  const field = page.getByRole('search').getByRole('searchbox');
  await expect(field).toBeFocused();
  await context.setOffline(true);
  await field.fill('"corporate laptop"');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(page.getByText('Nothing on record')).toBeHidden();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  const first = page.locator('[data-results] > li').first().getByRole('heading').getByRole('link');
  await expect(first).toHaveAttribute('href', '/events/bosworth-no-opt-out/');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
});
