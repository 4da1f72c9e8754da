import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { expect, test } from './quiet-test.ts';
import { shownIds } from './timeline-page.ts';

const ADDRESS = '/timeline/?kind=petition&kind=leak&from=2026-05&to=2026-06&tz=Asia/Tokyo';

/** Presses a form of the menu and answers the name and the text of the file. */
async function take(page: Page, form: string): Promise<{ readonly name: string; readonly text: string }> {
  const menu = page.locator('.take details');
  if ((await menu.getAttribute('open')) === null) await menu.locator('summary').click();
  const [download] = await Promise.all([page.waitForEvent('download'), menu.locator(`[data-form="${form}"]`).click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

const idsOf: Readonly<Record<string, (text: string) => string[]>> = {
  csv: (text) => parse(text, { bom: true, columns: true }).map((row) => String(Reflect.get(Object(row), 'id'))),
  json: (text) => JSON.parse(text).events.map(({ id }: { id: string }) => id),
  ics: (text) => [...text.matchAll(/^UID:(.*)@/gm)].map((match) => match[1] ?? ''),
  md: (text) => [...text.matchAll(/\/events\/([a-z0-9-]+)\/\)/g)].map((match) => match[1] ?? ''),
};

for (const form of ['csv', 'json', 'ics', 'md'] as const) {
  test(`the ${form} file has exactly the events on screen`, async ({ page }) => {
    await page.goto(ADDRESS);
    await expect.poll(() => shownIds(page)).not.toContain('layoff-emails-singapore');
    const ids = await shownIds(page);
    const { name, text } = await take(page, form);
    expect(name).toBe(`notice-period-events-2026-05-to-2026-06.${form}`);
    expect(idsOf[form]?.(text).toSorted()).toEqual(ids.toSorted());
    await expect(page.locator('.take-note')).toHaveText(`${name}: ${ids.length} events.`);
  });
}

test('where not all is on screen, the reader chooses between what is and all that matches', async ({ page }) => {
  await page.goto('/timeline/');
  const shown = await shownIds(page);
  const few = await take(page, 'csv');
  expect(idsOf['csv']?.(few.text).toSorted()).toEqual(shown.toSorted());
  await page.getByRole('radio', { name: 'All that match' }).check();
  const all = await take(page, 'csv');
  expect(idsOf['csv']?.(all.text)).toHaveLength(114);
});

test('in print the events stay and the controls go', async ({ page }) => {
  await page.goto(ADDRESS);
  await expect.poll(() => shownIds(page)).toContain('petition-1600');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#petition-1600')).toBeVisible();
  for (const control of ['.bar-in', '.dn-months', '.jumps form', '.dn-brush', '.mast-tools'])
    await expect(page.locator(control).first(), control).toBeHidden();
});
