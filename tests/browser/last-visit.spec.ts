import { expect, test } from './quiet-test.ts';

test('what is new since the last visit is told from the memory of the device, and forgotten on demand', async ({ page }) => {
  await page.goto('/timeline/');
  const visit = page.locator('.visit');
  await visit.locator('summary').click();
  await expect(visit).toContainText('This is the first visit that this device remembers.');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('visit'))).not.toBeNull();
  // As if three events had come since a visit in the week before.
  const missing = await page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem('visit') ?? '{}');
    const missing = kept.seen.splice(0, 3);
    localStorage.setItem('visit', JSON.stringify({ ...kept, on: '2026-11-20' }));
    return missing;
  });
  expect(missing).toHaveLength(3);
  await page.reload();
  await expect(visit.locator('summary b')).toHaveText('3');
  await visit.locator('summary').click();
  await expect(visit).toContainText('3 events added since your visit on 20 November 2026.');
  await expect(visit.getByRole('link')).toHaveCount(3);
  // Within the session it stays.
  await page.goto('/timeline/2026/');
  await expect(visit.locator('summary b')).toHaveText('3');
  await visit.locator('summary').click();
  await visit.getByRole('button', { name: 'Forget my visits' }).click();
  await expect(visit).toContainText('Nothing of your visits is kept on this device any more.');
  expect(await page.evaluate(() => localStorage.getItem('visit'))).toBeNull();
});
