import { FIXTURE } from '../sites.ts';
import { fixtureUrl } from './page-types.ts';
import { expect, test } from './quiet-test.ts';
import { clockRadio, dayOf } from './timeline-page.ts';

test('under a path of its host the links of a site lead to its own pages', async ({ page }) => {
  await page.goto(fixtureUrl('/'));
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Timeline' }).click();
  await expect(page).toHaveURL(fixtureUrl('/timeline/'));
  await page.getByRole('term').getByRole('link', { name: '2021' }).click();
  await expect(page).toHaveURL(fixtureUrl('/timeline/2021/'));
  await page.locator('#quay-closure-messages').getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(fixtureUrl('/events/quay-closure-messages/'));
  await page.locator('.prose').getByRole('link', { name: 'a day later' }).click();
  await expect(page).toHaveURL(fixtureUrl('/events/year-end-warning/'));
  await page
    .getByRole('link', { name: /, home$/ })
    .first()
    .click();
  await expect(page).toHaveURL(fixtureUrl('/'));
});

test('under a path of its host the clock works and is remembered', async ({ page }) => {
  await page.goto(fixtureUrl('/timeline/2021/'));
  await clockRadio(page, 'Choose').check();
  await page.keyboard.type('honolulu');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${fixtureUrl('/timeline/2021/')}?tz=Pacific/Honolulu`);
  await expect(dayOf(page, 'quay-closure-messages')).toHaveAccessibleName('Tuesday 2 March 2021');
  await page.goto(fixtureUrl('/events/quay-closure-messages/'));
  await expect(page.locator('.prose time').first()).toContainText('Wednesday 8:15 am in Port Lisboa');
});

test('under a path of its host a missing page says so and leads back into the site', async ({ page }) => {
  const response = await page.goto(fixtureUrl('/events/never-given-out/'));
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
  const paths = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(paths.length).toBeGreaterThan(0);
  for (const path of paths) expect(path).toMatch(new RegExp(`^${FIXTURE.basePath}`));
});

test('a missing page of the real site answers with status 404', async ({ page }) => {
  const response = await page.goto('/events/never-given-out/');
  expect(response?.status()).toBe(404);
  await page.getByRole('main').getByRole('link', { name: 'timeline' }).click();
  await expect(page).toHaveURL(/\/timeline\/$/);
});
