import { clockRadio } from './timeline-page.ts';
import { expect, test } from './quiet-test.ts';
import { fixtureUrl } from './page-types.ts';

const EVENT = '/events/layoff-emails-singapore/';

test.use({ timezoneId: 'America/Los_Angeles', permissions: ['clipboard-read', 'clipboard-write'] });

test('the link of a source marks it, copies its address and says so', async ({ page }) => {
  await page.goto(`${EVENT}?tz=UTC`);
  const link = page.getByRole('link', { name: 'Link to the source 1', exact: true });
  await link.focus();
  await expect(link).toHaveCSS('opacity', '1');
  await link.press('Enter');
  await expect(page).toHaveURL(/#source-1$/);
  const address = `${new URL(page.url()).origin}${EVENT}#source-1`;
  await expect(page.locator('copy-links').getByRole('status')).toHaveText(`Copied: ${address}`);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
});

test('a link in a clock opens in it and changes nothing that the device remembers', async ({ page }) => {
  await page.goto(EVENT);
  await clockRadio(page, 'UTC').check();
  await page.getByRole('button', { name: 'Copy link in this clock' }).click();
  await expect(page.locator('copy-links').getByRole('status')).toContainText('?at=utc');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${new URL(page.url()).origin}${EVENT}?at=utc`);
  await page.goto(`${EVENT}?at=Asia/Tokyo`);
  await expect(page.locator('time[datetime]').first()).toBeVisible();
  await expect(page.locator('reader-clock .zone-pick input')).toHaveValue('Tokyo');
  expect(new URL(page.url()).search).toBe('?at=Asia/Tokyo');
  await page.goto(EVENT);
  await expect(clockRadio(page, 'UTC')).toBeChecked();
});

test('a choice by hand takes the place of the clock that was handed out', async ({ page }) => {
  await page.goto(`${EVENT}?at=utc`);
  await expect(clockRadio(page, 'UTC')).toBeChecked();
  await clockRadio(page, 'Yours').check();
  expect(new URL(page.url()).search).toBe('?tz=mine');
});

test('a former address leads on with all that stands behind it', async ({ page }) => {
  await page.goto(fixtureUrl('/events/night-on-the-pier/?at=utc#source-1'));
  await expect(page).toHaveURL(fixtureUrl('/events/pier-occupied/?at=utc#source-1'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Staff stay on the pier overnight');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a former address leads on, and the links to parts are there', async ({ page }) => {
    await page.goto(fixtureUrl('/events/night-on-the-pier/'));
    await expect(page).toHaveURL(fixtureUrl('/events/pier-occupied/'));
    await page.getByRole('link', { name: 'Link to the source 1', exact: true }).click();
    await expect(page).toHaveURL(/#source-1$/);
    await expect(page.getByRole('button', { name: 'Copy link in this clock' })).toBeHidden();
  });
});
