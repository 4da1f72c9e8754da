import { expect, test } from './quiet-test.ts';
import { resultCount, shownIds } from './timeline-page.ts';

test('the window is moved by keys: a day by arrows, a month by Page keys, and the list follows', async ({ page }) => {
  await page.goto('/timeline/2026/');
  const from = page.getByRole('slider', { name: 'First day shown' });
  await expect(from).toHaveAttribute('aria-valuetext', 'Thursday 1 January 2026');
  await from.focus();
  for (let month = 0; month < 4; month++) await page.keyboard.press('PageUp');
  await expect(from).toHaveAttribute('aria-valuetext', 'Friday 1 May 2026');
  for (let day = 0; day < 19; day++) await page.keyboard.press('ArrowRight');
  await expect(from).toHaveAttribute('aria-valuetext', 'Wednesday 20 May 2026');
  const to = page.getByRole('slider', { name: 'Last day shown' });
  await to.focus();
  await page.keyboard.press('Home');
  await expect(to).toHaveAttribute('aria-valuetext', 'Wednesday 20 May 2026');
  await expect(page).toHaveURL('/timeline/2026/?from=2026-05-20&to=2026-05-20');
  await expect.poll(() => shownIds(page)).toContain('layoff-emails-singapore');
  expect(await shownIds(page)).not.toContain('petition-1600');
  await expect(page.locator('[data-stretch]')).toHaveText('20 May 2026');
  await page.getByRole('button', { name: /more matches/ }).click();
  await expect(page).not.toHaveURL(/from=/);
  await expect(resultCount(page)).toHaveText('72 events');
});

test('the window is drawn, moved and stretched by the pointer', async ({ page }) => {
  await page.goto('/timeline/2026/');
  const strip = page.locator('.dn-plot');
  await expect(page.locator('.dn[data-ready]')).toBeVisible();
  const box = await strip.boundingBox();
  if (!box) throw new Error('The strip is not drawn.');
  const at = (share: number): [number, number] => [box.x + box.width * share, box.y + 30];
  await page.mouse.move(...at(0.5));
  await page.mouse.down();
  await page.mouse.move(...at(0.6), { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=2026-04-\d\d&to=2026-05-\d\d$/);
  const drawn = new URL(page.url()).searchParams;
  await page.mouse.move(...at(0.55));
  await page.mouse.down();
  await page.mouse.move(...at(0.65), { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => new URL(page.url()).searchParams.get('from')).not.toBe(drawn.get('from'));
  const moved = new URL(page.url()).searchParams;
  const days = (query: URLSearchParams): number => Date.parse(query.get('to') ?? '') - Date.parse(query.get('from') ?? '');
  expect(days(moved)).toBe(days(drawn));
  const handle = await page.getByRole('slider', { name: 'Last day shown' }).boundingBox();
  await page.mouse.move((handle?.x ?? 0) + (handle?.width ?? 0) / 2, box.y + 50);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width + 40, box.y + 50, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => new URL(page.url()).searchParams.has('to')).toBe(false);
});

test('the window is chosen by two lists of months, without dragging', async ({ page }) => {
  await page.goto('/timeline/2026/');
  await page.getByRole('combobox', { name: 'From' }).selectOption('May 2026');
  await expect(page).toHaveURL('/timeline/2026/?from=2026-05');
  await page.getByRole('combobox', { name: 'to', exact: true }).selectOption('June 2026');
  await expect(page).toHaveURL('/timeline/2026/?from=2026-05&to=2026-06');
  await expect.poll(() => shownIds(page)).toContain('petition-1600');
  expect(await shownIds(page)).not.toContain('mci-paused-again');
  await page.getByRole('combobox', { name: 'From' }).selectOption('July 2026');
  await expect(page).toHaveURL('/timeline/2026/?from=2026-07');
});

test('the strip fades the marks of events that do not match', async ({ page }) => {
  await page.goto('/timeline/2026/?kind=petition');
  await expect(page.locator('.dn-marks circle.off').first()).toBeAttached();
  const [all, off] = [await page.locator('.dn-marks circle').count(), await page.locator('.dn-marks circle.off').count()];
  expect(all - off).toBeGreaterThan(4);
  expect(off).toBeGreaterThan(50);
});

test('a day is gone to, the beginning and the latest event too, and the focus goes along', async ({ page }) => {
  await page.goto('/timeline/');
  await page.getByLabel('Go to').fill('2023-01-20');
  await page.getByRole('button', { name: 'Go', exact: true }).click();
  await expect(page.locator('#google-cuts-12000-before-dawn .ev-title a')).toBeFocused();
  await expect(page.locator('#google-cuts-12000-before-dawn')).toBeInViewport();
  await page.getByRole('link', { name: 'Start from the beginning' }).click();
  const [oldest] = await shownIds(page);
  await expect(page.locator(`#${oldest} .ev-title a`)).toBeFocused();
  await expect(page.locator('[data-notice]')).toHaveText('The record begins here, in 2022.');
  await page.getByRole('link', { name: 'Today' }).click();
  await expect(page.locator('[data-notice]')).toContainText('is known to 3 July 2026');
  await expect(page.locator('event-timeline .evs > li').last()).toBeInViewport();
});

test('a press on the strip goes to that day', async ({ page }) => {
  await page.goto('/timeline/2026/');
  await expect(page.locator('.dn[data-ready]')).toBeVisible();
  const box = await page.locator('.dn-plot').boundingBox();
  // 19 May of 212 days.
  await page.mouse.click((box?.x ?? 0) + ((box?.width ?? 0) * 138.5) / 212, (box?.y ?? 0) + 20);
  await expect(page.locator('.day[data-day="2026-05-19"]')).toBeInViewport();
  expect(new URL(page.url()).searchParams.has('from')).toBe(false);
});
