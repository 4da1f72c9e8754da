import type { Page } from '@playwright/test';
import { expect, test } from './quiet-test.ts';
import { clockRadio } from './timeline-page.ts';

const CHART = '/charts/layoffs-of-20-may/';

const line = (page: Page) => page.getByRole('slider', { name: /Reading line/ });

test('one tab stop leads into the marks, arrows go from mark to mark, and Escape closes the words', async ({ page }) => {
  await page.goto(CHART);
  const marks = page.getByRole('list', { name: 'Marks of the chart' }).getByRole('link');
  expect(await marks.count()).toBeGreaterThan(5);
  expect(await marks.evaluateAll((links) => links.filter((link) => (link as HTMLElement).tabIndex === 0).length)).toBe(1);
  await marks.first().focus();
  await expect(page.locator('.tip')).toHaveText(/^Singapore: 20 May 2026, 4:00 am, Singapore \(UTC\+8\)/);
  await page.keyboard.press('ArrowRight');
  await expect(marks.nth(1)).toBeFocused();
  await expect(page.locator('.tip')).toContainText('hour not reported');
  await page.keyboard.press('Escape');
  await expect(page.locator('.tip')).toBeHidden();
  await page.keyboard.press('End');
  await expect(marks.last()).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/events\/layoff-emails-singapore\/$/);
});

test('the mark that is read and the open table are in the address, and come back from it', async ({ page }) => {
  await page.goto(CHART);
  const marks = page.getByRole('list', { name: 'Marks of the chart' }).getByRole('link');
  await marks.nth(1).focus();
  await expect(page).toHaveURL(/\?mark=2$/);
  await page.locator('.chart-data summary').click();
  await expect(page).toHaveURL(/mark=2&view=table$/);
  await page.reload();
  await expect(marks.nth(1)).toBeFocused();
  await expect(page.locator('.chart-data')).toHaveAttribute('open', '');
});

test('the reading line shows every clock at one instant, by keyboard and by its buttons', async ({ page }) => {
  await page.goto(CHART);
  await expect(line(page)).toHaveAttribute(
    'aria-valuetext',
    /Singapore 4:00 am, Wed 20 May\. United Kingdom 9:00 pm, Tue 19 May/,
  );
  await line(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(line(page)).toHaveAttribute('aria-valuetext', /Singapore 4:15 am, Wed 20 May/);
  await page.keyboard.press('PageUp');
  await expect(line(page)).toHaveAttribute('aria-valuetext', /Singapore 8:15 am, Wed 20 May/);
  await page.getByRole('button', { name: 'United States, planned' }).click();
  await expect(line(page)).toHaveAttribute('aria-valuetext', /United States 4:00 am, Wed 20 May/);
});

test('a memo at one minute past the hour is read to the minute', async ({ page }) => {
  await page.goto('/charts/spotify-memo/');
  await expect(line(page)).toHaveAttribute('aria-valuetext', /7:01 am, Mon 4 December.*1:01 am, Mon 4 December/);
});

test('the axis is written in the reader’s clock, and in UTC again', async ({ page }) => {
  await page.goto(CHART);
  const axis = page.locator('.drawing-wide [data-axis]');
  const built = await axis.allTextContents();
  await page.goto(`${CHART}?tz=Asia/Kolkata`);
  await expect(axis.filter({ hasText: '4 pm' }).first()).toBeVisible();
  await clockRadio(page, 'UTC').check();
  await expect
    .poll(() => axis.allTextContents().then((texts) => texts.filter(Boolean).toSorted()))
    .toEqual(built.filter(Boolean).toSorted());
});

test('without JavaScript the drawing, the table and the downloads are there', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto(CHART);
  await expect(page.locator('.drawing-wide > svg')).toBeVisible();
  await expect(page.getByRole('img', { name: /Singapore: 4:00 am on Wednesday 20 May 2026/ })).toBeVisible();
  await page.locator('.chart-data summary').click();
  await expect(page.getByRole('cell', { name: /20 May 2026, 4:00 am, Singapore/ }).first()).toBeVisible();
  for (const ending of ['SVG', 'PNG', 'CSV', 'JSON'])
    await expect(page.getByRole('link', { name: `${ending} of: At 4 am on Wednesday in Singapore` })).toBeVisible();
  await context.close();
});

test('the downloads hold the chart: text in the picture, event and source in every row', async ({ page, request }) => {
  const csv = await (await request.get('/charts/layoffs-of-20-may.csv')).text();
  const [header = '', ...rows] = csv.trim().split('\r\n');
  expect(header).toContain('event_id,event_title,event_url,source_publishers,source_urls');
  expect(rows.length).toBeGreaterThan(8);
  const json: { rows: { event_id: string }[] } = await (await request.get('/charts/layoffs-of-20-may.json')).json();
  expect(json.rows.length).toBe(rows.length);
  expect(json.rows.every((row) => row.event_id !== '')).toBe(true);
  expect(await (await request.get('/charts/layoffs-of-20-may.svg')).text()).toContain('At 4 am on Wednesday in Singapore');

  // A picture drawn without its typefaces has blank paper where words should stand: count the ink of the title and of the foot.
  await page.goto('/charts/');
  const ink = await page.evaluate(async () => {
    const bitmap = await createImageBitmap(await (await fetch('/charts/layoffs-of-20-may.png')).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const dark = (y: number, height: number): number => {
      const { data } = context?.getImageData(80, y, bitmap.width - 160, height) ?? { data: [] };
      let count = 0;
      for (let index = 0; index < data.length; index += 4) if ((data[index] ?? 255) < 140) count++;
      return count;
    };
    return { width: bitmap.width, title: dark(60, 80), foot: dark(bitmap.height - 120, 100) };
  });
  expect(ink.width).toBe(2400);
  expect(ink.title).toBeGreaterThan(4000);
  expect(ink.foot).toBeGreaterThan(1500);
});
