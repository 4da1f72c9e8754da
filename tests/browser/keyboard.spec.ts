import type { Page } from '@playwright/test';
import { expect, test } from './quiet-test.ts';
import { clockRadio } from './timeline-page.ts';

interface Stop {
  readonly name: string;
  readonly top: number;
  readonly visible: boolean;
}

/** What has the focus: null when it is on the document itself. */
function focused(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { top, width, height } = element.getBoundingClientRect();
    // A field that is empty is known by its label.
    const label = 'labels' in element ? ((element.labels as NodeListOf<HTMLLabelElement> | null)?.[0]?.textContent ?? '') : '';
    const name =
      element.getAttribute('aria-label') ??
      ((element instanceof HTMLInputElement ? element.value : element.textContent) || label);
    return {
      name: name.replace(/\s+/g, ' ').trim(),
      top: top + scrollY,
      visible: width > 0 && height > 0 && element.checkVisibility(),
    };
  });
}

test('the first stop is the link past the masthead, and it works', async ({ page }) => {
  await page.goto('/timeline/2026/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('the masthead is walked through in the order it is read', async ({ page }) => {
  await page.goto('/');
  const names: string[] = [];
  for (let stop = 0; stop < 12; stop++) {
    await page.keyboard.press('Tab');
    names.push((await focused(page))?.name ?? 'document');
  }
  expect(names.slice(0, 2)).toEqual(['Skip to content', expect.stringMatching(/, home$/)]);
  const sections = await page.getByRole('navigation', { name: 'Main' }).getByRole('link').allInnerTexts();
  expect(names.slice(2, 2 + sections.length)).toEqual(sections.map((name) => name.trim()));
  expect(names.slice(2 + sections.length)).toEqual(['Search the record/', 'Dark theme', 'reported']);
});

for (const path of ['/', '/events/layoff-emails-singapore/', '/contribute/']) {
  test(`${path} can be walked through from its beginning to its end and on`, async ({ page }) => {
    await page.goto(path);
    const stops: Stop[] = [];
    for (let stop = 0; stop < 400; stop++) {
      await page.keyboard.press('Tab');
      const here = await focused(page);
      if (!here) break;
      stops.push(here);
    }
    expect(stops.length).toBeGreaterThan(15);
    expect(stops.length).toBeLessThan(400);
    expect(stops.filter(({ visible, name }) => !visible || name === '')).toEqual([]);
    expect(stops.at(-1)?.top).toBeGreaterThan((stops[0]?.top ?? 0) + 500);
  });
}

test('every stop shows that it has the focus', async ({ page }) => {
  await page.goto('/events/layoff-emails-singapore/');
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press('Tab');
    const shown = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return true;
      const ringed = (candidate: Element | null): boolean => {
        const { outlineStyle, outlineWidth } = candidate
          ? getComputedStyle(candidate)
          : { outlineStyle: 'none', outlineWidth: '0' };
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      };
      return ringed(element) || ringed(element.closest('label')) || element.outerHTML;
    });
    expect(shown).toBe(true);
  }
});

test('the choices of the clock are one stop, walked through by arrows', async ({ page }) => {
  await page.goto('/');
  await clockRadio(page, 'As reported').focus();
  await page.keyboard.press('ArrowRight');
  await expect(clockRadio(page, 'Yours')).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(clockRadio(page, 'UTC')).toBeChecked();
  await page.keyboard.press('ArrowLeft');
  await expect(clockRadio(page, 'Yours')).toBeChecked();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('the list of cities is walked through by arrows, taken by Enter and left by Escape', async ({ page }) => {
  await page.goto('/timeline/2026/');
  await clockRadio(page, 'Choose').focus();
  await page.keyboard.press('Space');
  const field = page.getByRole('combobox', { name: 'City or time zone' });
  const selected = page.getByRole('listbox', { name: 'Time zones' }).getByRole('option', { selected: true });
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.type('new');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(selected).toHaveCount(1);
  const first = await selected.innerText();
  await expect(field).toHaveAttribute('aria-activedescendant', (await selected.getAttribute('id')) ?? '');
  await page.keyboard.press('ArrowDown');
  expect(await selected.innerText()).not.toBe(first);
  await page.keyboard.press('ArrowUp');
  expect(await selected.innerText()).toBe(first);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await expect(field).toBeFocused();
  expect(new URL(page.url()).search).toBe('');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?tz=[A-Z][A-Za-z_]+\/[A-Za-z_/]+$/);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  await page.keyboard.press('Shift+Tab');
  await expect(field).toBeFocused();
});

test('words that name no zone leave the clock as it is', async ({ page }) => {
  await page.goto('/timeline/2026/');
  await clockRadio(page, 'Choose').check();
  await expect(page.getByRole('combobox', { name: 'City or time zone' })).toBeFocused();
  await page.keyboard.type('qqqq');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).search).toBe('');
  await expect(page.locator('#layoff-emails-singapore time').first()).toContainText('4:00 am');
});

test('leaving the list of cities without choosing leaves the clock as it was, and the choice says so', async ({ page }) => {
  await page.goto('/timeline/2026/');
  await clockRadio(page, 'UTC').check();
  await clockRadio(page, 'Choose').check();
  await expect(page.getByRole('combobox', { name: 'City or time zone' })).toBeFocused();
  await page.keyboard.type('tok');
  await page.keyboard.press('Tab');
  await expect(clockRadio(page, 'UTC')).toBeChecked();
  await expect(page.getByRole('listbox')).toBeHidden();
  expect(new URL(page.url()).search).toBe('?tz=utc');
});

test('the theme is changed by its button and remembered', async ({ page }) => {
  await page.goto('/');
  const toggle = page.getByRole('button', { name: 'Dark theme' });
  await expect(toggle).toHaveAttribute('aria-pressed', 'false');
  await toggle.focus();
  await page.keyboard.press('Enter');
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  const dark = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.reload();
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(dark);
  await toggle.press('Space');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).not.toBe(dark);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the menu opens and closes by its button, and Escape gives the focus back', async ({ page }) => {
    await page.goto('/');
    const menu = page.getByRole('button', { name: 'Menu' });
    const stories = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Stories' });
    await expect(menu).toHaveAttribute('aria-expanded', 'false');
    await expect(stories).toBeHidden();
    await menu.focus();
    await page.keyboard.press('Enter');
    await expect(menu).toHaveAttribute('aria-expanded', 'true');
    await expect(stories).toBeVisible();
    await stories.focus();
    await page.keyboard.press('Escape');
    await expect(stories).toBeHidden();
    await expect(menu).toBeFocused();
    await page.keyboard.press('Space');
    await stories.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/stories\/$/);
  });
});
