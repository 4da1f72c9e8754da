import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { fixtureUrl } from './page-types.ts';
import { expect, test } from './quiet-test.ts';

const EVENT = '/events/layoff-emails-singapore/';
const FORMATS = ['Link', 'APA', 'Chicago', 'MLA', 'AP', 'Wikipedia', 'BibTeX', 'biblatex', 'RIS', 'CSL-JSON'];

function box(page: Page) {
  return page.getByRole('region', { name: 'Cite this event' });
}

function tab(page: Page, name: string) {
  return box(page).getByRole('tab', { name, exact: true });
}

test('arrow keys, Home and End move to a citation and show it alone', async ({ page }) => {
  await page.goto(EVENT);
  await expect(box(page).getByRole('tablist', { name: 'Format' }).getByRole('tab')).toHaveText(FORMATS);
  await tab(page, 'APA').focus();
  for (const [key, name] of [
    ['ArrowRight', 'Chicago'],
    ['ArrowLeft', 'APA'],
    ['Home', 'Link'],
    ['ArrowLeft', 'CSL-JSON'],
    ['ArrowRight', 'Link'],
    ['End', 'CSL-JSON'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(tab(page, name)).toBeFocused();
    await expect(tab(page, name)).toHaveAttribute('aria-selected', 'true');
    await expect(box(page).getByRole('tabpanel')).toHaveCount(1);
    await expect(box(page).getByRole('tabpanel', { name, exact: true })).toBeVisible();
  }
  await page.keyboard.press('Tab');
  await expect(box(page).getByRole('tabpanel')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(box(page).getByRole('button', { name: 'Copy' })).toBeFocused();
});

test('a citation is copied as it stands, and it is said', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(EVENT);
  await tab(page, 'Wikipedia').click();
  await box(page).getByRole('button', { name: 'Copy' }).click();
  await expect(box(page).getByRole('status')).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await box(page).getByRole('tabpanel').locator('pre').textContent());
  // The version stands behind it where the history of the content is known.
  expect(copied).toMatch(/^\{\{cite web \|title=.* \|date=\d+ \w+ \d{4}\}\}( Version \d+.*\.)?$/);
  await tab(page, 'APA').click();
  await expect(box(page).getByRole('status')).toBeEmpty();
});

test('where copying is refused the citation is selected and the keys are named', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(EVENT);
  await box(page).getByRole('button', { name: 'Copy' }).click();
  await expect(box(page).getByRole('status')).toContainText('The text is selected');
  const selected = await page.evaluate(() => getSelection()?.toString());
  expect(selected).toBe(await box(page).getByRole('tabpanel').locator('pre').textContent());
});

test('what reference managers open is saved as a file, RIS with CRLF', async ({ page }) => {
  await page.goto(EVENT);
  const save = box(page).getByRole('button', { name: 'Download' });
  await expect(save).toBeHidden();
  for (const [name, ending, beginning] of [
    ['BibTeX', 'bib', '@misc{'],
    ['biblatex', 'bib', '@online{'],
    ['RIS', 'ris', 'TY  - ELEC\r\nID  - '],
    ['CSL-JSON', 'json', '[{\n  "id": "'],
  ] as const) {
    await tab(page, name).click();
    const [file] = await Promise.all([page.waitForEvent('download'), save.click()]);
    expect(file.suggestedFilename()).toMatch(new RegExp(`^[a-z-]+-layoff-emails-singapore\\.${ending}$`));
    const text = readFileSync(await file.path(), 'utf8');
    expect(text.startsWith(beginning), text).toBe(true);
    expect(text.includes('\r\n')).toBe(ending === 'ris');
    await expect(box(page).getByRole('status')).toHaveText(`${file.suggestedFilename()} is saved.`);
  }
});

test('a citation is the same whatever clock and zone the reader has', async ({ page, browser }) => {
  const texts = async (at: Page): Promise<string[]> => at.locator('cite-box pre').allTextContents();
  await page.goto(EVENT);
  const context = await browser.newContext({ timezoneId: 'Pacific/Apia', locale: 'fr-FR' });
  const other = await context.newPage();
  await other.goto(`${new URL(page.url()).origin}${EVENT}?tz=mine`);
  await expect(other.getByRole('tablist', { name: 'Format' })).toBeVisible();
  expect(await texts(other)).toEqual(await texts(page));
  await context.close();
});

test('a corrected event says so in its citation', async ({ page }) => {
  await page.goto(fixtureUrl('/events/harbour-review/'));
  await expect(box(page).getByRole('tabpanel', { name: 'APA' })).toContainText('(Version 1, corrected June 30, 2021)');
});

for (const [what, path] of [
  ['story', '/stories/meta-2026-layoffs/'],
  ['chart', '/charts/layoffs-of-20-may/'],
] as const) {
  test(`a ${what} is cited as well`, async ({ page }) => {
    await page.goto(path);
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    const region = page.getByRole('region', { name: `Cite this ${what}` });
    await expect(region.getByRole('tabpanel', { name: 'APA' })).toContainText(heading);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every citation is shown in order when they are opened', async ({ page }) => {
    await page.goto(EVENT);
    await expect(box(page).locator('pre').first()).toBeHidden();
    await box(page).getByText(FORMATS.join(', ')).click();
    await expect(box(page).getByRole('heading', { level: 3 })).toHaveText(FORMATS);
    for (const text of await box(page).locator('pre').all()) await expect(text).toBeVisible();
    for (const button of await box(page).locator('button').all()) await expect(button).toBeHidden();
  });
});
