import { PAGE_TYPES, fixtureUrl } from './page-types.ts';
import { expect, test } from './quiet-test.ts';
import { dayOf } from './timeline-page.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript the first emails stand under 20 May with their offset', async ({ page }) => {
  await page.goto('/timeline/2026/');
  await expect(dayOf(page, 'layoff-emails-singapore')).toHaveAccessibleName('Wednesday 20 May 2026');
  const time = page.locator('#layoff-emails-singapore time').first();
  await expect(time).toContainText('4:00 am');
  await expect(time).toContainText('Singapore, UTC+8');
  await expect(time).toBeVisible();
});

test('without JavaScript an address with a zone shows the page as it was built', async ({ page }) => {
  await page.goto('/timeline/2026/?tz=mine');
  await expect(dayOf(page, 'layoff-emails-singapore')).toHaveAccessibleName('Wednesday 20 May 2026');
  await expect(page.locator('event-timeline')).toBeVisible();
});

for (const [type, path] of PAGE_TYPES) {
  test(`without JavaScript ${type} shows no control that needs it`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main')).toBeVisible();
    for (const control of await page.locator('reader-clock, theme-toggle, nav-toggle, reader-instant').all())
      await expect(control).toBeHidden();
    for (const button of await page.getByRole('button').all()) await expect(button).toBeHidden();
    await expect(page.getByRole('radio')).toHaveCount(0);
  });
}

test('without JavaScript every section is reached from the home page', async ({ page }) => {
  await page.goto('/');
  const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
  const names = await links.allInnerTexts();
  expect(names.length).toBeGreaterThan(4);
  for (const name of names) {
    await page.goto('/');
    await links.filter({ hasText: name }).click();
    await expect(links.filter({ hasText: name })).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('without JavaScript an event of the timeline opens, and its sources are reached', async ({ page }) => {
  await page.goto('/timeline/2026/');
  await page.locator('#layoff-emails-singapore').getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(/\/events\/layoff-emails-singapore\/$/);
  await page
    .getByRole('link', { name: /^Source 1\b/ })
    .first()
    .click();
  await expect(page).toHaveURL(/#source-/);
  await expect(page.locator(':target')).toBeInViewport();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('without JavaScript the menu is open and its links work', async ({ page }) => {
    await page.goto('/');
    const stories = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Stories' });
    await expect(stories).toBeVisible();
    await stories.click();
    await expect(page).toHaveURL(/\/stories\/$/);
  });

  test('without JavaScript every form of a time is in words', async ({ page }) => {
    await page.goto(fixtureUrl('/timeline/2021/'));
    for (const [id, words] of [
      ['quay-closure-messages', '8:15 am'],
      ['spring-forward-notice', '3:30 am'],
      ['counter-hours', /9:00 ?(am)?( to |–)11:30 am/],
      ['harbour-fund-opens', 'hour not reported'],
      ['fund-first-payment', 'Around 9 March'],
      ['fund-doubtful-payment', 'day uncertain'],
      ['pier-occupied', '10–11 March'],
      ['quay-closure-withdrawn', '20 January to 2 March'],
      ['talks-begin', 'From 15 March 2021'],
      ['closure-cost', 'February 2021'],
      ['winter-timetable', 'First quarter of 2021'],
      ['harbour-review', '2021'],
    ] as const) {
      // The heading beside an event whose day is not known may say it instead of the row.
      await expect.soft(page.locator('.day', { has: page.locator(`#${id}`) }), id).toContainText(words, { ignoreCase: true });
    }
  });
});
