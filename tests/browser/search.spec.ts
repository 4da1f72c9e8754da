import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { REAL } from '../sites.ts';
import { fixtureUrl } from './page-types.ts';
import { expect, test } from './quiet-test.ts';

const results = (page: Page): Locator => page.locator('[data-results] > li');
const titles = (page: Page): Locator => results(page).getByRole('heading').getByRole('link');
/** The words that announce how many were found. */
const count = (page: Page): Locator => page.locator('[data-count][role="status"]');
const field = (page: Page): Locator => page.getByRole('search').getByRole('searchbox');

async function search(page: Page, words: string): Promise<void> {
  await page.goto(`/search/?${new URLSearchParams({ q: words })}`);
  await expect(page.locator('[data-results]')).toHaveAttribute('aria-busy', 'false');
}

for (const [words, id] of [
  ['freight train', 'ward-urges-colleagues'],
  ['Singapore 4 am', 'layoff-emails-singapore'],
  ['singapore 4am', 'layoff-emails-singapore'],
  ['1,600 signatures', 'petition-1600'],
  ['1600 signatures', 'petition-1600'],
  ['no opt out', 'bosworth-no-opt-out'],
  ['no opt-out', 'bosworth-no-opt-out'],
  ['capex 145', 'q1-2026-results-capex-raised'],
  ['capex 145bn', 'q1-2026-results-capex-raised'],
  ['Zürich', 'google-zurich-walkout'],
  ['zurich', 'google-zurich-walkout'],
] as const) {
  test(`“${words}” finds ${id} first`, async ({ page }) => {
    await search(page, words);
    await expect(titles(page).first()).toHaveAttribute('href', `/events/${id}/`);
    await expect(results(page).first().locator('mark').first()).toBeVisible();
  });
}

for (const [words, pattern] of [
  ['Bosworth', /^\/events\/bosworth-/],
  ['fliers', /^\/events\/fliers-/],
  ['WARN Washington', /washington-notice/],
] as const) {
  test(`“${words}” finds an event about it first`, async ({ page }) => {
    await search(page, words);
    await expect(titles(page).first()).toHaveAttribute('href', pattern);
  });
}

test('8k, 8,000 and eight thousand find the same event', async ({ page }) => {
  for (const words of ['8k jobs cut Singapore', '8,000 jobs cut Singapore', 'eight thousand jobs cut Singapore']) {
    await search(page, words);
    await expect(titles(page).first(), words).toHaveAttribute('href', '/events/layoff-emails-singapore/');
  }
});

test('the words of every quotation find its event first, in quotation marks', async ({ page }) => {
  const quotes = globSync('events/**/*.mdx', { cwd: REAL.contentDir }).flatMap((file) => {
    const body = readFileSync(join(REAL.contentDir, file), 'utf8');
    return [...body.matchAll(/<Quote [^>]*>(.*?)<\/Quote>/gs)].map((match) => ({
      id: file.replace(/^.*[/\\]|\.mdx$/g, ''),
      words: (match[1] ?? '').replace(/\s+/g, ' ').trim(),
    }));
  });
  expect(quotes.length).toBeGreaterThan(10);
  await search(page, '"nothing yet"');
  const missed: string[] = [];
  for (const { id, words } of quotes) {
    await field(page).fill(`“${words}”`);
    await field(page).press('Enter');
    const first = titles(page).first();
    await expect(count(page)).toContainText(words);
    const found = await results(page).count();
    const url = found === 0 ? null : await first.getAttribute('href');
    // A saying that two events quote is found in both.
    const all = await titles(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    if (url !== `/events/${id}/` && !all.includes(`/events/${id}/`)) missed.push(`${id}: ${words} (${url})`);
  }
  expect(missed).toEqual([]);
});

test('a misspelled word still finds, and the word that was meant is offered', async ({ page }) => {
  await search(page, 'layofs');
  await expect(titles(page).first()).toBeVisible();
  await search(page, 'pettition');
  await page.getByRole('button', { name: 'petition', exact: true }).click();
  await expect(page).toHaveURL('/search/?q=petition');
  await expect(titles(page).first()).toContainText(/petition/i);
});

test('an address with filters gives the same events in the order of time on any machine', async ({ page }) => {
  await page.goto('/search/?q=petition&organisation=meta&from=2026-05&to=2026-06&sort=oldest');
  await expect(page.locator('[data-result-count]')).not.toHaveText('0');
  const urls = await titles(page).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(urls).toEqual(expect.arrayContaining(['/events/petition-1000/', '/events/petition-1500/', '/events/petition-1600/']));
  const { ids: order }: { ids: string[] } = await (await page.request.get('/timeline/ids.json')).json();
  const positions = urls.map((url) => order.indexOf(url.split('/')[2] ?? ''));
  expect(positions).not.toContain(-1);
  expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  await expect(page.locator('[data-result-count]')).toHaveText(String(urls.length));
  await page.getByRole('button', { name: 'Newest' }).click();
  await expect(page).toHaveURL(/sort=newest$/);
  await expect(titles(page).first()).toHaveAttribute('href', urls.at(-1) ?? '');
});

test('what a choice would give is what it gives', async ({ page }) => {
  await search(page, 'petition');
  const option = page.getByRole('group', { name: 'Kind' }).getByRole('checkbox', { name: /^Protest/ });
  const promised = /\d+$/.exec((await option.locator('..').innerText()).trim())?.[0] ?? '';
  expect(Number(promised)).toBeGreaterThan(0);
  await option.check();
  await expect(page).toHaveURL('/search/?q=petition&kind=protest');
  await expect(count(page)).toHaveText(`${promised} results for “petition”`);
  await expect(results(page)).toHaveCount(Number(promised));
});

test('a result leads to the place where it was found', async ({ page }) => {
  await search(page, 'freight train');
  await results(page).first().getByRole('link', { name: 'quote' }).click();
  await expect(page).toHaveURL('/events/ward-urges-colleagues/#quote-1');
  await expect(page.locator('#quote-1')).toContainText('freight train');
  await expect(page.locator('#quote-1')).toBeInViewport();
});

test('the back button goes through the searches that were sent off, and the title follows', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('fliers');
  await expect(page).toHaveURL('/search/?q=fliers');
  await field(page).press('Enter');
  await field(page).fill('petition');
  await field(page).press('Enter');
  await expect(page).toHaveURL('/search/?q=petition');
  await expect(page).toHaveTitle(/^Search: petition – /);
  await page.goBack();
  await expect(page).toHaveURL('/search/?q=fliers');
  await expect(field(page)).toHaveValue('fliers');
  await expect(titles(page).first()).toContainText(/fliers/i);
  await expect(page).toHaveTitle(/^Search: fliers – /);
  await page.goForward();
  await expect(field(page)).toHaveValue('petition');
});

test('typing leaves one step in the history', async ({ page }) => {
  await page.goto('/about/');
  await page.goto('/search/?q=petition');
  await expect(titles(page).first()).toBeVisible();
  await field(page).fill('');
  await field(page).pressSequentially('capex', { delay: 200 });
  await expect(page).toHaveURL('/search/?q=capex');
  await page.goBack();
  await expect(page).toHaveURL('/search/?q=petition');
  await page.goBack();
  await expect(page).toHaveURL('/about/');
});

test('nothing found says what that means, and which filter to leave out', async ({ page }) => {
  await page.goto('/search/?q=fliers&kind=lawsuit');
  await expect(page.getByRole('heading', { level: 2, name: 'Nothing on record for “fliers”' })).toBeVisible();
  await expect(count(page)).toHaveText('0 results for “fliers”');
  await expect(page.getByRole('main').getByRole('link', { name: 'Add what is missing' })).toBeVisible();
  await page.getByRole('button', { name: /^Without Kind: Lawsuit: \d results$/ }).click();
  await expect(page).toHaveURL('/search/?q=fliers');
  await expect(titles(page).first()).toBeVisible();
});

test('a date that is none is said, and changes nothing', async ({ page }) => {
  await search(page, 'petition');
  const from = page.getByRole('textbox', { name: 'From' });
  await from.fill('2026-02-30');
  await from.press('Tab');
  await expect(page.getByText('“2026-02-30” is no day, month or year.')).toBeVisible();
  await expect(from).toHaveAttribute('aria-invalid', 'true');
  await expect(page).toHaveURL('/search/?q=petition');
  await from.fill('2026-06');
  await from.press('Tab');
  await expect(page).toHaveURL('/search/?q=petition&from=2026-06');
  await expect(from).toHaveAttribute('aria-invalid', 'false');
});

test('without words, filters list all their events in the order of time', async ({ page }) => {
  await page.goto('/search/?kind=petition&organisation=meta');
  await expect(count(page)).toHaveText(/^\d+ events$/);
  await expect(titles(page).first()).toBeVisible();
  await page.getByRole('button', { name: /^Kind: Petition\s?, remove$/ }).click();
  await expect(page).toHaveURL('/search/?organisation=meta');
  await expect(results(page)).toHaveCount(20);
  await page.getByRole('button', { name: /^Show 20 more of \d+$/ }).click();
  await expect(results(page)).toHaveCount(40);
  await expect(titles(page).nth(20)).toBeFocused();
});

test('an exact phrase can be asked for, and left again', async ({ page }) => {
  await search(page, 'corporate laptop');
  await page.getByRole('button', { name: 'Exact phrase only' }).click();
  await expect(page).toHaveURL('/search/?q=%22corporate+laptop%22');
  await expect(titles(page).first()).toHaveAttribute('href', '/events/bosworth-no-opt-out/');
  await page.getByRole('button', { name: 'Words in any order' }).click();
  await expect(page).toHaveURL('/search/?q=corporate+laptop');
});

test('searches are remembered on the device and forgotten on demand', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('fliers');
  await field(page).press('Enter');
  await page.goto('/search/');
  await page.getByRole('button', { name: 'fliers', exact: true }).click();
  await expect(page).toHaveURL('/search/?q=fliers');
  await page.goto('/search/');
  await page.getByRole('button', { name: 'Forget these' }).click();
  await expect(page.getByRole('button', { name: 'fliers', exact: true })).toBeHidden();
  expect(await page.evaluate(() => localStorage.getItem('searches'))).toBeNull();
});

test('a plain search loads neither filters nor positions before its first result', async ({ page }) => {
  const early: string[] = [];
  let shown = false;
  page.on('request', (request) => {
    if (!shown && /index\.json|positions\.json|words\.json/.test(request.url())) early.push(request.url());
  });
  await page.route('**/timeline/index.json', async (route) => {
    await expect(titles(page).first()).toBeVisible();
    shown = true;
    await route.continue();
  });
  await search(page, 'petition');
  expect(shown).toBe(true);
  expect(early.filter((url) => url.includes('words.json'))).toEqual([]);
});

test('under a path of its host the search finds and leads to the pages of that site', async ({ page }) => {
  await page.goto(fixtureUrl('/search/?q=quay'));
  await titles(page).first().click();
  await expect(page).toHaveURL(new RegExp(`^${fixtureUrl('/(events|charts|stories)/')}`));
  await page.goto(fixtureUrl('/search/?year=2021&sort=newest'));
  await expect(results(page).first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search says what it needs and leads to lists that need nothing', async ({ page }) => {
    await page.goto('/search/?q=petition');
    await expect(page.getByText('Searching needs JavaScript.')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Kinds of event' }).click();
    await expect(page).toHaveURL(/\/kinds\/$/);
    await page.getByRole('banner').getByRole('link', { name: 'Search the record' }).click();
    await expect(page).toHaveURL(/\/search\/$/);
  });
});
