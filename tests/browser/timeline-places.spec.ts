import { fixtureUrl } from './page-types.ts';
import { expect, test } from './quiet-test.ts';
import { resultCount, shownIds } from './timeline-page.ts';

const marked = (page: import('@playwright/test').Page) => page.locator('event-timeline li[data-target]');

test('an address that names an event hidden by filters shows it, takes them off and says so', async ({ page }) => {
  await page.goto('/timeline/2026/?kind=petition&organisation=meta#layoff-emails-singapore');
  await expect(marked(page)).toHaveAttribute('id', 'layoff-emails-singapore');
  await expect(marked(page)).toBeInViewport();
  await expect(page).toHaveURL('/timeline/2026/?organisation=meta#layoff-emails-singapore');
  await expect(page.locator('[data-notice]')).toHaveText(
    'The event this address leads to was hidden by Kind: Petition. That filter was taken off.',
  );
});

test('dates that hide the event an address names are taken off too', async ({ page }) => {
  await page.goto('/timeline/2026/?from=2026-06&kind=layoff#layoff-emails-singapore');
  await expect(marked(page)).toBeInViewport();
  await expect(page).toHaveURL('/timeline/2026/?kind=layoff#layoff-emails-singapore');
  await expect(page.locator('[data-notice]')).toContainText('was hidden by the dates');
});

test('an event that is not on the page is fetched and shown among its neighbours', async ({ page }) => {
  await page.goto('/timeline/#meta-first-mass-layoff');
  await expect(marked(page)).toHaveAttribute('id', 'meta-first-mass-layoff');
  await expect(marked(page)).toBeInViewport();
  expect((await shownIds(page)).length).toBeGreaterThan(30);
});

test('in another clock an address lands on its event, under the day it has there', async ({ page }) => {
  await page.goto('/timeline/?kind=layoff&tz=America/Los_Angeles#layoff-emails-singapore');
  await expect(marked(page)).toBeInViewport();
  await expect(page.locator('section.day', { has: page.locator('li[data-target]') })).toHaveAccessibleName('Tuesday 19 May 2026');
});

test('an event of another year leads to where it stands', async ({ page }) => {
  await page.goto('/timeline/2026/#google-zurich-walkout');
  await expect(page).toHaveURL('/timeline/#google-zurich-walkout');
  await expect(marked(page)).toBeInViewport();
});

test('a name that no event has is said, and the list stays', async ({ page }) => {
  await page.goto('/timeline/2026/#no-such-event');
  await expect(page.locator('[data-notice]')).toHaveText('There is no event “no-such-event” in this record.');
  await expect(resultCount(page)).toHaveText('72 events');
});

test('where the reader stopped is kept in the address and found again', async ({ page }) => {
  await page.goto('/timeline/2026/');
  await page.locator('#petition-1600').scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 300);
  await expect(page).toHaveURL(/\?near=[a-z0-9-]+$/);
  const near = new URL(page.url()).searchParams.get('near') ?? '';
  const address = page.url();
  await page.goto('/about/');
  await page.goto(address);
  await expect(page.locator(`[id="${near}"]`)).toBeInViewport();
  await expect(marked(page)).toHaveCount(0);
});

test('the place is found again in a list of which the page has only a part', async ({ page }) => {
  await page.goto('/timeline/?near=meta-first-mass-layoff');
  await expect(page.locator('#meta-first-mass-layoff')).toBeInViewport();
});

test('a permalink pressed in a filtered list marks its event', async ({ page }) => {
  await page.goto('/timeline/2026/?kind=petition');
  const row = page.locator('#petition-1600');
  await row.getByRole('link', { name: /^Permalink/ }).click();
  await expect(row).toHaveAttribute('data-target');
  await expect(page).toHaveURL('/timeline/2026/?kind=petition#petition-1600');
});

test('an address with the former id of an event lands on it, under the id it has now', async ({ page }) => {
  await page.goto(fixtureUrl('/timeline/#night-on-the-pier'));
  await expect(marked(page)).toHaveAttribute('id', 'pier-occupied');
  await expect(marked(page)).toBeInViewport();
});
