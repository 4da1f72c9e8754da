import AxeBuilder from '@axe-core/playwright';
import type { Frame, Page } from '@playwright/test';
import { REAL } from '../sites.ts';
import { openHostPage } from './host-page.ts';
import { fixtureUrl } from './page-types.ts';
import { expect, test } from './quiet-test.ts';

const ORIGIN = `http://localhost:${REAL.port}`;
const EVENT = '/embed/events/layoff-emails-singapore/';
const EMBEDS = [EVENT, '/embed/charts/layoffs-of-20-may/', '/embed/stories/meta-2026-layoffs/'];

/** Opens a page of another origin, and gives the frame in it. */
async function openElsewhere(page: Page, body: string): Promise<Frame> {
  const host = await openHostPage(body);
  page.once('close', host.close);
  await page.goto(host.url);
  const [frame] = page.mainFrame().childFrames();
  if (!frame) throw new Error('The page has no frame.');
  return frame;
}

const heightIn = (frame: Frame): Promise<number> =>
  frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

for (const path of EMBEDS) {
  test(`in a sandbox without scripts ${path} is read in the clock and colours of its address`, async ({ page }) => {
    const frame = await openElsewhere(
      page,
      `<iframe sandbox="" width="320" height="900" src="${ORIGIN}${path}#${path.includes('/charts/') ? 'dark' : 'utc-dark'}"></iframe>`,
    );
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(frame.getByText('As known on')).toBeVisible();
    await expect(frame.locator('html')).toHaveCSS('color-scheme', 'dark');
  });

  test(`in a sandbox with scripts ${path} gets the height it needs`, async ({ page }) => {
    const frame = await openElsewhere(
      page,
      `<iframe sandbox="allow-scripts" width="320" height="100" src="${ORIGIN}${path}"></iframe><script async src="${ORIGIN}/embed.js"></script>`,
    );
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    const height = await heightIn(frame);
    expect(height).toBeGreaterThan(200);
    await expect(page.locator('iframe')).toHaveAttribute('height', String(height));
  });
}

test('the reported time stays beside the chosen one, which says its day', async ({ page }) => {
  const frame = await openElsewhere(
    page,
    `<iframe sandbox="allow-scripts" width="600" height="600" src="${ORIGIN}${EVENT}?tz=America/New_York&theme=dark"></iframe>`,
  );
  await expect(frame.getByText('4:00 am').first()).toBeVisible();
  await expect(frame.getByRole('heading', { name: 'In New York' })).toBeVisible();
  await expect(frame.getByText('the day before there').filter({ visible: true })).toHaveCount(1);
  await expect(frame.locator('html')).toHaveCSS('color-scheme', 'dark');
});

test('WordPress hears how high an embed is, when it asks as well', async ({ page }) => {
  const said = `<script>var said = []; addEventListener('message', function (event) { if (event.data.secret) said.push(event.data) })</script>`;
  const frame = await openElsewhere(
    page,
    `${said}<iframe sandbox="allow-scripts" width="400" height="100" src="${ORIGIN}${EVENT}#?secret=Ab12"></iframe>`,
  );
  const heard = (): Promise<unknown[]> => page.evaluate('said');
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  const message = { message: 'height', value: await heightIn(frame), secret: 'Ab12' };
  await expect.poll(heard).toContainEqual(message);
  await page.evaluate("said.length = 0; document.querySelector('iframe').contentWindow.postMessage({ message: 'ready' }, '*')");
  await expect.poll(heard).toEqual([message]);
});

test('a frame whose height no script says is high enough at 320 pixels', async ({ page }) => {
  const paths = [...EMBEDS, '/embed/events/meta-performance-cuts/', '/embed/events/petition-1000/'].map((path) => ORIGIN + path);
  await page.setViewportSize({ width: 320, height: 600 });
  for (const url of [...paths, fixtureUrl('/embed/events/harbour-review/'), fixtureUrl('/embed/charts/quay-notices/')]) {
    const { height }: { height: number } = await (await page.request.get(`${url}oembed.json`)).json();
    await page.goto(`${url}#utc`);
    expect(await heightIn(page.mainFrame()), url).toBeLessThanOrEqual(height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), url).toBeLessThanOrEqual(320);
  }
});

test('axe finds nothing in embeds, light and dark', async ({ page }) => {
  for (const url of [
    ...EMBEDS.map((path) => ORIGIN + path),
    fixtureUrl('/embed/events/harbour-strike/'),
    fixtureUrl('/embed/events/harbour-review/'),
  ])
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      await page.goto(`${url}#utc`);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect
        .soft(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`),
          `${url} ${theme}`,
        )
        .toEqual([]);
    }
});

test('the code of an embed follows what is chosen, and is shown as it will be', async ({ page }) => {
  await page.goto('/events/layoff-emails-singapore/');
  const box = page.getByRole('region', { name: 'Embed this event' });
  await expect(box.locator('iframe')).toHaveCount(0);
  await box.getByText('Frame, Without frame, Markdown, Link').click();
  await box.getByLabel('Clock of the frame').selectOption({ label: 'And New York' });
  await box.getByLabel('Colours of the frame').selectOption('dark');
  await box.getByLabel('Fit the height with a script of this site').check();
  const code = box.getByRole('tabpanel', { name: 'Frame', exact: true });
  await expect(code).toContainText(`${EVENT}#america-new-york-dark"`);
  await expect(code).toContainText('/embed.js"></script>');
  const preview = box.frameLocator('iframe');
  await expect(preview.getByRole('heading', { name: 'In New York' })).toBeVisible();
  await expect(preview.locator('html')).toHaveCSS('color-scheme', 'dark');
  await box.getByRole('tab', { name: 'Markdown' }).click();
  await expect(box.getByRole('tabpanel')).toContainText('> **[Layoff emails begin in Singapore at 4 am](');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the code of an embed is there to be taken', async ({ page }) => {
    await page.goto('/charts/layoffs-of-20-may/');
    const box = page.getByRole('region', { name: 'Embed this chart' });
    await box.getByText('Frame, Without frame, Markdown, Link').click();
    await expect(box.locator('pre').first()).toContainText('<iframe src="');
    for (const text of await box.locator('pre').all()) await expect(text).toBeVisible();
    await expect(box.getByRole('combobox')).toHaveCount(0);
  });
});
