import { clockRadio, builtTimelineHtml, dayOf, timelineHtml } from './timeline-page.ts';
import { expect, test } from './quiet-test.ts';

const YEAR = '/timeline/2026/';
const FIRST_EMAILS = 'layoff-emails-singapore';

test.use({ timezoneId: 'America/Los_Angeles' });

test('an event at 4:00 am on Wednesday in Singapore stands under Tuesday, 1:00 pm, for a reader in California', async ({
  page,
}) => {
  await page.goto(YEAR);
  await expect(dayOf(page, FIRST_EMAILS)).toHaveAccessibleName('Wednesday 20 May 2026');
  await clockRadio(page, 'Yours').check();
  const day = dayOf(page, FIRST_EMAILS);
  const row = page.locator(`#${FIRST_EMAILS}`);
  await expect(day).toHaveAccessibleName('Tuesday 19 May 2026');
  await expect(day.getByRole('heading', { level: 3 })).toHaveText(/19\s*Tuesday\s*May 2026/);
  await expect(row.locator('time').first()).toContainText('1:00 pm');
  await expect(row.locator('time').first()).toContainText('Los Angeles, UTC−7');
  await expect(row.locator('time').first()).toContainText('Wednesday 4:00 am in Singapore');
  await expect(row.locator('.shift')).toContainText('already Wednesday 20 May in');
});

test('the choice is in the address, outlives a reload and is remembered where the address does not say', async ({ page }) => {
  await page.goto(YEAR);
  await clockRadio(page, 'Yours').check();
  expect(new URL(page.url()).search).toBe('?tz=mine');
  await page.reload();
  await expect(clockRadio(page, 'Yours')).toBeChecked();
  await expect(dayOf(page, FIRST_EMAILS)).toHaveAccessibleName('Tuesday 19 May 2026');
  await page.goto(YEAR);
  await expect(clockRadio(page, 'Yours')).toBeChecked();
  // The address can be copied at once: it says again what is shown.
  expect(new URL(page.url()).search).toBe('?tz=mine');
  await expect(dayOf(page, FIRST_EMAILS)).toHaveAccessibleName('Tuesday 19 May 2026');
});

test('the address wins over what is remembered', async ({ page }) => {
  await page.goto(YEAR);
  await clockRadio(page, 'UTC').check();
  await page.goto(`${YEAR}?tz=mine`);
  await expect(clockRadio(page, 'Yours')).toBeChecked();
});

test('"as reported" brings back exactly what was built, and leaves no trace in the address', async ({ page }) => {
  await page.goto(YEAR);
  const built = await builtTimelineHtml(page);
  expect(built).not.toBe('');
  for (const choice of ['Yours', 'UTC'] as const) {
    await clockRadio(page, choice).check();
    expect(await timelineHtml(page)).not.toBe(built);
    await clockRadio(page, 'As reported').check();
    expect(await timelineHtml(page)).toBe(built);
    expect(new URL(page.url()).search).toBe('');
  }
});

test('UTC is written in 24 hours', async ({ page }) => {
  await page.goto(YEAR);
  await clockRadio(page, 'UTC').check();
  const time = page.locator(`#${FIRST_EMAILS} time`).first();
  await expect(time).toContainText('20:00');
  await expect(time).toContainText('UTC');
  await expect(time).toContainText('Wednesday 4:00 am in Singapore');
  await expect(dayOf(page, FIRST_EMAILS)).toHaveAccessibleName('Tuesday 19 May 2026');
  expect(new URL(page.url()).search).toBe('?tz=utc');
});

test('a zone is found by its city with the keyboard alone', async ({ page }) => {
  await page.goto(YEAR);
  await clockRadio(page, 'As reported').focus();
  await page.keyboard.press('ArrowUp');
  const field = page.getByRole('combobox', { name: 'City or time zone' });
  await expect(field).toBeFocused();
  await page.keyboard.type('tokyo');
  await expect(page.getByRole('option').first()).toContainText('Tokyo, Asia');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?tz=Asia\/Tokyo$/);
  await expect(page.locator(`#${FIRST_EMAILS} time`).first()).toContainText('5:00 am');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(field).toBeFocused();
  await page.reload();
  await expect(field).toHaveValue('Tokyo');
  await expect(clockRadio(page, 'Choose')).toBeChecked();
});

test('the change is announced, with how many events moved', async ({ page }) => {
  await page.goto(YEAR);
  const status = page.locator('reader-clock').getByRole('status');
  await expect(status).toBeEmpty();
  await clockRadio(page, 'UTC').check();
  await expect(status).toHaveText(
    /^Times are shown in UTC\. (One event stands|\d+ events stand) on another day than reported\.$/,
  );
  await clockRadio(page, 'As reported').check();
  await expect(status).toHaveText(/^Times are shown as reported\./);
});

test('the focus stays where the reader is', async ({ page }) => {
  await page.goto(YEAR);
  await clockRadio(page, 'As reported').focus();
  await page.keyboard.press('ArrowDown');
  await expect(clockRadio(page, 'Yours')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(clockRadio(page, 'UTC')).toBeFocused();
});

for (const nonsense of ['Nonsense', 'Mars/Olympus', 'EST', '..%2F..', '<b>']) {
  test(`an unknown zone in the address (${nonsense}) shows times as reported`, async ({ page }) => {
    await page.goto(`${YEAR}?tz=${nonsense}`);
    await expect(clockRadio(page, 'As reported')).toBeChecked();
    await expect(dayOf(page, FIRST_EMAILS)).toBeVisible();
    expect(await timelineHtml(page)).toBe(await builtTimelineHtml(page));
  });
}

test('with storage refused the choice still works and stands in the address', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto(YEAR);
  await clockRadio(page, 'UTC').check();
  await expect(page.locator(`#${FIRST_EMAILS} time`).first()).toContainText('20:00');
  expect(new URL(page.url()).search).toBe('?tz=utc');
});

test('times in the text of an event follow the clock and keep what was reported', async ({ page }) => {
  await page.goto(`/events/${FIRST_EMAILS}/`);
  const time = page.locator('.prose time').first();
  await expect(time).toHaveText('20 May 2026, 4:00 am, Singapore (UTC+8)');
  await clockRadio(page, 'Yours').check();
  await expect(time).toHaveText('19 May 2026, 1:00 pm, Los Angeles (UTC−7; Wednesday 4:00 am in Singapore)');
  await clockRadio(page, 'As reported').check();
  await expect(time).toHaveText('20 May 2026, 4:00 am, Singapore (UTC+8)');
});
