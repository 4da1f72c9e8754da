import { fixtureUrl } from './page-types.ts';
import { expect, test } from './quiet-test.ts';
import { dayOf, openFacet, resultCount, shownIds } from './timeline-page.ts';

test('a value of a facet narrows the list, a second widens it, and the address says both', async ({ page }) => {
  await page.goto('/timeline/2026/');
  await expect(resultCount(page)).toHaveText('72 events');
  const kinds = await openFacet(page, 'Kind');
  await kinds.getByRole('checkbox', { name: 'Petition' }).check();
  await expect(page).toHaveURL('/timeline/2026/?kind=petition');
  await expect(resultCount(page)).toHaveText('7 of 72 events');
  await expect.poll(() => shownIds(page)).toHaveLength(7);
  await kinds.getByRole('checkbox', { name: 'Leak' }).check();
  await expect(page).toHaveURL('/timeline/2026/?kind=petition&kind=leak');
  await expect.poll(() => shownIds(page)).toContain('leaked-audio-published');
  await expect(page.locator('[data-facet="kind"] summary b')).toHaveText('2');
  await expect(page.locator('.month').first().getByRole('heading', { level: 2 })).toContainText(/of its \d+ events match/);
});

test('facets narrow each other, their counts follow, and values that would give nothing cannot be chosen', async ({ page }) => {
  await page.goto('/timeline/?organisation=alphabet');
  const kinds = await openFacet(page, 'Kind');
  const petition = kinds.locator('label', { hasText: 'Petition' });
  const before = Number(await petition.locator('.n').textContent());
  await expect(kinds.getByRole('checkbox', { name: 'Launch' })).toBeDisabled();
  expect(before).toBeGreaterThan(0);
  await petition.getByRole('checkbox').check();
  await expect(resultCount(page)).toHaveText(`${before} of 114 events`);
  await expect.poll(() => shownIds(page)).toHaveLength(before);
});

test('what narrows the list stands in chips, each of which takes itself away and hands the focus on', async ({ page }) => {
  await page.goto('/timeline/2026/?kind=leak&status=disputed&from=2026-05&to=2026-06');
  const chips = page.getByRole('list', { name: 'What narrows the list' });
  await expect(chips.getByRole('button')).toHaveText([
    'Kind: Leak, remove',
    'Status: Disputed, remove',
    'May 2026 to June 2026, remove',
    'Clear all',
  ]);
  await chips.getByRole('button', { name: 'Kind: Leak' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/timeline/2026/?status=disputed&from=2026-05&to=2026-06');
  await expect(chips.getByRole('button', { name: 'Status: Disputed' })).toBeFocused();
  await chips.getByRole('button', { name: 'Clear all' }).click();
  await expect(page).toHaveURL('/timeline/2026/');
  await expect(chips).toBeHidden();
  await expect.poll(() => shownIds(page)).toHaveLength(72);
});

test('the same address gives the same list in another zone, and the back button goes through the choices', async ({
  page,
  browser,
}) => {
  await page.goto('/timeline/');
  const kinds = await openFacet(page, 'Kind');
  await kinds.getByRole('checkbox', { name: 'Petition' }).check();
  await expect(page).toHaveURL(/kind=petition$/);
  await kinds.getByRole('checkbox', { name: 'Filing' }).check();
  await expect(page).toHaveURL(/kind=filing$/);
  await expect.poll(() => shownIds(page)).toContain('washington-notice-1400');
  const [address, ids] = [page.url(), await shownIds(page)];
  const elsewhere = await browser.newContext({ timezoneId: 'Pacific/Apia', locale: 'ja-JP' });
  const other = await elsewhere.newPage();
  await other.goto(address);
  await expect.poll(() => shownIds(other)).toEqual(ids);
  await elsewhere.close();
  await page.goBack();
  await expect(resultCount(page)).toHaveText('10 of 114 events');
  await page.goBack();
  await expect(resultCount(page)).toHaveText('114 events');
  expect(new URL(page.url()).search).toBe('');
});

test('filters hold in another clock, and events stand under their day there', async ({ page }) => {
  await page.goto('/timeline/2026/?kind=layoff&tz=America/Los_Angeles');
  await expect(dayOf(page, 'layoff-emails-singapore')).toHaveAccessibleName('Tuesday 19 May 2026');
  const ids = await shownIds(page);
  expect(ids).not.toContain('petition-1600');
  await page.getByRole('radio', { name: 'As reported' }).check();
  await expect(dayOf(page, 'layoff-emails-singapore')).toHaveAccessibleName('Wednesday 20 May 2026');
  expect((await shownIds(page)).toSorted()).toEqual(ids.toSorted());
});

test('where nothing matches the page says what that means and how to go on', async ({ page }) => {
  await page.goto('/timeline/?organisation=alphabet&kind=launch');
  await expect(page.getByRole('heading', { name: 'No event on record matches all of this' })).toBeVisible();
  await expect(resultCount(page)).toHaveText('0 of 114 events');
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect.poll(async () => (await shownIds(page)).length).toBeGreaterThan(50);
});

test('dates that are none are named and left out', async ({ page }) => {
  await page.goto('/timeline/?from=2026-02-30&kind=leak');
  await expect(page.locator('[data-notice]')).toContainText('“2026-02-30” is no day, month or year.');
  await expect(resultCount(page)).toHaveText('4 of 114 events');
});

test('a value that no event has is named', async ({ page }) => {
  await page.goto('/timeline/?organisation=metta');
  await expect(page.locator('[data-notice]')).toHaveText('No event of this record has the organisation “metta”.');
  await expect(resultCount(page)).toHaveText('0 of 114 events');
});

test('a long list of values is searched without accents and case', async ({ page }) => {
  await page.goto('/timeline/');
  const places = await openFacet(page, 'Place');
  await places.getByRole('searchbox').fill('zurich');
  await expect(places.locator('label:visible')).toHaveText([/Zürich/]);
});

test('a list of values closes on Escape and gives the focus back, and another that opens closes it', async ({ page }) => {
  await page.goto('/timeline/2026/');
  const kinds = await openFacet(page, 'Kind');
  await kinds.getByRole('checkbox').first().focus();
  await page.keyboard.press('Escape');
  await expect(kinds).not.toHaveAttribute('open');
  await expect(kinds.locator('summary')).toBeFocused();
  await openFacet(page, 'Kind');
  await openFacet(page, 'Status');
  await expect(kinds).not.toHaveAttribute('open');
});

test('more of a long list is shown on demand, in order', async ({ page }) => {
  await page.goto('/timeline/');
  const first = await shownIds(page);
  expect(first).toHaveLength(30);
  await page.getByRole('button', { name: '60 earlier of 84' }).click();
  await expect.poll(() => shownIds(page)).toHaveLength(90);
  await page.getByRole('button', { name: '24 earlier' }).click();
  await expect.poll(() => shownIds(page)).toHaveLength(114);
  await expect(page.locator('[data-more="earlier"]')).toBeHidden();
});

test('under a path of its host the filters work', async ({ page }) => {
  await page.goto(fixtureUrl('/timeline/?organisation=quayside-union'));
  await expect(resultCount(page)).toHaveText(/^\d+ of 16 events$/);
  expect((await shownIds(page)).length).toBeGreaterThan(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the ready-made lists stand where the filters do', async ({ page }) => {
    await page.goto('/timeline/?kind=leak');
    const lists = page.locator('.ready').getByRole('link');
    await expect(lists).toHaveText(['Organisations', 'Kinds', 'Stories', 'Places', 'Sources']);
    await lists.filter({ hasText: 'Kinds' }).click();
    await page.getByRole('main').getByRole('link', { name: 'Leaks' }).click();
    await expect(page.locator('#leaked-audio-published')).toBeVisible();
  });
});
