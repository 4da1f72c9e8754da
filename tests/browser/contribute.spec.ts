import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { FIXTURE, ROOT } from '../sites.ts';
import { fixtureUrl } from './page-types.ts';
import { expect, test } from './quiet-test.ts';

/** Opens the form and waits until it works. */
async function openForm(page: Page, search = ''): Promise<void> {
  await page.goto(fixtureUrl(`/contribute/${search}`));
  await expect(page.locator('[data-file]')).toContainText('title:');
}

const fileText = async (page: Page): Promise<string> => (await page.locator('[data-file] .ln').allTextContents()).join('');
const summary = (page: Page) => page.locator('[data-summary]');

/** Types into the field that has the focus and goes on to the next. */
async function type(page: Page, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
}

test('a new event is written by keyboard alone, passes the check as a file, and goes to GitHub in an address', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.open = (url) => {
      document.documentElement.dataset['opened'] = String(url);
      return null;
    };
  });
  await openForm(page);
  await page.getByLabel('Headline', { exact: true }).focus();
  await type(
    page,
    'The crews of the night ferry learn of it by letter',
    'Notice',
    'Lantern Ferries',
    'A letter tells the crews.',
  );
  await type(page, 'ferries-stop', 'Saltmarsh', '');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'To the hour' })).toBeChecked();
  await page.getByLabel('Day', { exact: true }).fill('2021-03-04');
  await page.getByLabel('Local time', { exact: true }).fill('09:30');
  await page.getByRole('combobox', { name: 'Zone of the place' }).focus();
  await page.keyboard.type('new york');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Reads as 4 March 2021, 9:30 am, Saltmarsh (UTC−5), which is 4 March 2021, 2:30 pm')).toBeVisible();
  await page.getByLabel('Measure').fill('Jobs cut');
  await page.getByLabel('How exact').selectOption('about');
  await page.getByLabel('Value', { exact: true }).fill('1,200');
  await page.getByLabel('Address', { exact: true }).focus();
  await type(page, 'https://harbour-gazette.example/letter', 'Harbour Gazette', 'Press');
  await expect(summary(page)).toContainText('Nothing to fix');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the file' }).click();
  expect((await download).suggestedFilename()).toBe('crews-night-ferry-learn-letter.mdx');
  const content = mkdtempSync(join(tmpdir(), 'notice-period-form-'));
  cpSync(FIXTURE.contentDir, content, { recursive: true });
  await (await download).saveAs(join(content, 'events/2021/crews-night-ferry-learn-letter.mdx'));
  const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'src/cli/check.ts'), '--content', content], {
    encoding: 'utf8',
  });
  rmSync(content, { recursive: true });
  expect(stdout).not.toContain('crews-night-ferry');
  expect(status).toBe(0);

  await page.getByRole('button', { name: 'Open pull request on GitHub' }).click();
  const opened = new URL((await page.locator('html').getAttribute('data-opened')) ?? '');
  expect(opened.pathname).toBe('/example/harbour-record/new/live');
  expect(opened.searchParams.get('filename')).toBe('content/events/2021/crews-night-ferry-learn-letter.mdx');
  expect(opened.searchParams.get('value')).toContain("when: '2021-03-04T09:30'");
});

test('what is wrong stands at its field and in the summary, and a choice of two hours mends one that happened twice', async ({
  page,
}) => {
  await openForm(page);
  await page.getByLabel('Headline', { exact: true }).fill('<img src=x onerror=alert(1)> "quoted": text');
  await expect(page.locator('[data-pv="title"]')).toHaveText('<img src=x onerror=alert(1)> "quoted": text');
  await expect(page.locator('entry-form img')).toHaveCount(0);
  await page.getByLabel('Company', { exact: true }).fill('lantern-feries');
  await page.getByLabel('Company', { exact: true }).blur();
  await expect(page.getByLabel('Company', { exact: true })).toHaveAccessibleDescription(
    /There is no organisation "lantern-feries".* This can be sent all the same/,
  );
  await page.getByRole('button', { name: 'lantern-ferries' }).click();
  await expect(page.getByLabel('Company', { exact: true })).not.toHaveAccessibleDescription(/There is no organisation/);

  await page.getByRole('radio', { name: 'To the hour' }).check();
  await page.getByLabel('Day', { exact: true }).fill('2020-11-01');
  await page.getByLabel('Local time', { exact: true }).fill('01:30');
  const zone = page.getByRole('combobox', { name: 'Zone of the place' });
  await zone.fill('new york');
  await page.keyboard.press('Tab');
  await expect(zone).toHaveValue('America/New_York');
  await expect(zone).not.toBeFocused();
  await page.getByRole('radio', { name: 'To the hour' }).focus();
  await expect(page.getByText('happened twice in America/New_York').first()).toBeVisible();
  await page.getByRole('button', { name: 'The second time, at UTC−05:00' }).click();
  await expect(page.getByText('Reads as 1 November 2020, 1:30 am')).toBeVisible();
  expect(await fileText(page)).toContain("when: '2020-11-01T01:30-05:00'");

  // It says that it is disabled, and still answers why.
  await page.getByRole('button', { name: 'Open pull request on GitHub' }).press('Enter');
  await expect(summary(page)).toBeFocused();
  await summary(page)
    .getByRole('link', { name: /^Summary: / })
    .click();
  await expect(page.getByLabel('Summary', { exact: true })).toBeFocused();
});

test('a time in words is understood, asked back where it is not clear, and filled in by keyboard', async ({ page }) => {
  await openForm(page);
  const words = page.getByLabel('When, in words');
  await words.fill('9 am IST 4 March 2021');
  await expect(page.getByText('"IST" does not say which place is meant.')).toBeVisible();
  await words.press('Enter');
  await expect(page.getByRole('button', { name: 'Bengaluru' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(words).toHaveValue('9 am IST Bengaluru 4 March 2021');
  await expect(page.locator('[data-understood] li')).toHaveCount(3);
  await words.press('Enter');
  await expect(page.getByLabel('Day', { exact: true })).toHaveValue('2021-03-04');
  await expect(page.getByLabel('Local time', { exact: true })).toHaveValue('09:00');
  await expect(page.getByRole('combobox', { name: 'Zone of the place' })).toHaveValue('Asia/Kolkata');
  await words.fill('week of 1 March 2021');
  await page.getByRole('button', { name: 'Use this time' }).click();
  await expect(page.getByLabel('To', { exact: true })).toHaveValue('2021-03-07');
  await expect(page.getByText('Filled in below: between 1 and 7 March 2021.')).toBeVisible();
  expect(await fileText(page)).toContain("when: '2021-03-01/2021-03-07'");

  await page.getByLabel('Company', { exact: true }).fill('Tidewater Freight');
  const alike = page.locator('[data-alike] li').filter({ hasText: 'The same organisation, ' }).first();
  const event = await alike.getByRole('link').first().getAttribute('href');
  const edit = await alike.getByRole('link', { name: /^Edit this entry: / }).getAttribute('href');
  expect(edit?.replace('/contribute/?edit=', '/events/')).toBe(event?.replace(/\/$/, ''));
});

test('a draft is there again after the page is left, until it is cleared', async ({ page }) => {
  await openForm(page);
  await page.getByLabel('Headline', { exact: true }).fill('A draft');
  await page.getByRole('button', { name: 'Add a source' }).click();
  await page.getByLabel('Publisher', { exact: true }).nth(1).fill('Second Paper');
  await expect(page.locator('[data-file]')).toContainText('publisher: Second Paper');
  await page.reload();
  await expect(page.getByLabel('Headline', { exact: true })).toHaveValue('A draft');
  await expect(page.getByLabel('Publisher', { exact: true }).nth(1)).toHaveValue('Second Paper');
  await page.getByRole('button', { name: 'Clear the form' }).click();
  await expect(page.getByLabel('Headline', { exact: true })).toHaveValue('');
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByLabel('Publisher', { exact: true }).nth(1)).toHaveValue('Second Paper');
  await page.getByRole('button', { name: 'Clear the form' }).click();
  await page.reload();
  await expect(page.locator('[data-file]')).toContainText('title:');
  await expect(page.getByLabel('Headline', { exact: true })).toHaveValue('');
});

test('an event leads to the form with what its file holds, and an address that names none leaves the form empty', async ({
  page,
}) => {
  await page.goto(fixtureUrl('/events/quay-closure-messages/'));
  await page.getByRole('link', { name: 'Edit this entry' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Edit an event');
  await expect(page.getByLabel('Headline', { exact: true })).not.toHaveValue('');
  await expect(summary(page)).toContainText('Nothing to fix');
  await expect(page.locator('[data-path]')).toHaveText('content/events/2021/quay-closure-messages.mdx');
  expect(
    (await page.locator('[data-row="legs"]').count()) + (await page.locator('[data-row="sources"]').count()),
  ).toBeGreaterThan(3);
  await page.getByLabel('Day', { exact: true }).fill('2021-03-09');
  await expect(page.getByText('You changed the time. If what the event said was wrong, say so here')).toBeVisible();
  await openForm(page, '?edit=../../secret');
  await expect(page.getByLabel('Headline', { exact: true })).toHaveValue('');
  await openForm(page, '?edit=nothing-of-this-name');
  await expect(page.getByText('There is no event "nothing-of-this-name" to edit here')).toBeVisible();
});
