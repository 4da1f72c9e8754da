import type { Page } from '@playwright/test';
import { fixtureUrl } from './page-types.ts';
import { expect, test } from './quiet-test.ts';
import { builtTimelineHtml, clockRadio, dayOf, timelineHtml } from './timeline-page.ts';

const ZONES = [
  'UTC',
  'America/Los_Angeles',
  'Pacific/Honolulu',
  'Pacific/Kiritimati',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];

interface ShownRow {
  readonly id: string;
  readonly at: number;
  readonly day: string | null;
  readonly month: string | null;
  readonly vague: string | null;
  readonly datetime: string | null;
}

function shownRows(page: Page): Promise<ShownRow[]> {
  return page.locator('event-timeline li[data-at]').evaluateAll((rows) =>
    rows.map((row) => ({
      id: row.id,
      at: Number(row.getAttribute('data-at')),
      day: row.closest('[data-day]')?.getAttribute('data-day') ?? null,
      month: row.closest('[data-month]')?.getAttribute('data-month') ?? null,
      vague: row.closest('[data-vague]')?.getAttribute('data-vague') ?? null,
      datetime: row.querySelector('time[data-clock="row"]')?.getAttribute('datetime') ?? null,
    })),
  );
}

/** The day an instant has in a zone, by a way of its own: not by the code under test. */
function dayIn(zone: string, datetime: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    Date.parse(datetime),
  );
}

for (const zone of ZONES) {
  test(`in ${zone} timed events stand under that zone’s day in order, and all others where they were`, async ({ page }) => {
    for (const url of ['/timeline/2026/', fixtureUrl('/timeline/2021/'), fixtureUrl('/timeline/2011/')]) {
      await page.goto(`${url}?tz=reported`);
      const reported = new Map((await shownRows(page)).map((row) => [row.id, row]));
      await page.goto(`${url}?tz=${zone === 'UTC' ? 'utc' : zone}`);
      const rows = await shownRows(page);
      expect(rows.map(({ id }) => id).sort()).toEqual([...reported.keys()].sort());
      for (const row of rows) {
        const before = reported.get(row.id);
        expect(row, row.id).toMatchObject({
          day: row.datetime === null ? before?.day : dayIn(zone, row.datetime),
          vague: before?.vague ?? null,
        });
        if (row.day !== null) expect(row.month, row.id).toBe(row.day.slice(0, 7));
      }
      const inDays = rows.filter(({ day }) => day !== null);
      expect(inDays.map(({ day }) => day)).toEqual(inDays.map(({ day }) => day).sort());
      for (const [index, row] of inDays.entries()) {
        const next = inDays[index + 1];
        if (next?.day === row.day) expect(row.at, `${row.id} before ${next.id}`).toBeLessThanOrEqual(next.at);
      }
      const headings = await page.locator('event-timeline .month[data-month] > h2').allInnerTexts();
      const months = [...Map.groupBy(inDays, ({ month }) => month).values()].map((month) => month.length);
      expect(headings.map((heading) => Number(/(\d+) events?$/.exec(heading.trim())?.[1]))).toEqual(months);
    }
  });
}

for (const zone of ['UTC', 'Pacific/Honolulu', 'Pacific/Kiritimati', 'Asia/Kathmandu']) {
  test(`an event known to its day only is on that day in ${zone}`, async ({ page }) => {
    await page.goto(`/timeline/2026/?tz=${zone === 'UTC' ? 'utc' : zone}`);
    await expect(dayOf(page, 'layoff-notices-europe')).toHaveAccessibleName('Wednesday 20 May 2026');
    await expect(page.locator('#layoff-notices-europe').getByText('hour not reported')).toBeVisible();
  });
}

test('an event half an hour before the year ends moves into the new year and back', async ({ page }) => {
  await page.goto(fixtureUrl('/timeline/2020/'));
  const built = await builtTimelineHtml(page);
  await clockRadio(page, 'UTC').check();
  await expect(dayOf(page, 'year-end-warning')).toHaveAccessibleName('Friday 1 January 2021');
  await expect(page.getByRole('heading', { level: 2, name: /^January 2021 1 event$/ })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: /^December 2020/ })).toHaveCount(0);
  await expect(page.locator('#year-end-warning')).toContainText('Thursday 11:30 pm in Saltmarsh');
  await clockRadio(page, 'As reported').check();
  await expect(dayOf(page, 'year-end-warning')).toHaveAccessibleName('Thursday 31 December 2020');
  expect(await timelineHtml(page)).toBe(built);
});

test('an hour across a day that a place skipped is an hour elsewhere', async ({ page }) => {
  await page.goto(fixtureUrl('/timeline/2011/?tz=utc'));
  for (const [id, clock] of [
    ['ferry-before-the-skipped-day', '09:30'],
    ['ferry-after-the-skipped-day', '10:30'],
  ] as const) {
    await expect(dayOf(page, id)).toHaveAccessibleName('Friday 30 December 2011');
    await expect(page.locator(`#${id} time`).first()).toContainText(clock);
  }
});

test('an hour that came twice keeps the one that was meant', async ({ page }) => {
  await page.goto(fixtureUrl('/timeline/2020/?tz=utc'));
  await expect(page.locator('#night-shift-told-twice time').first()).toContainText('06:30');
});
