import type { Locator, Page } from '@playwright/test';

/** The radio group of the reader's clock. */
export function clockRadio(page: Page, name: 'As reported' | 'Yours' | 'UTC' | 'Choose'): Locator {
  return page.getByRole('group', { name: 'Times' }).getByRole('radio', { name, exact: true });
}

/** The section of the day that an event stands under. */
export function dayOf(page: Page, id: string): Locator {
  return page.locator('section.day', { has: page.locator(`#${id}`) });
}

/** The timeline as the page has it now. */
export function timelineHtml(page: Page): Promise<string> {
  return page
    .locator('event-timeline')
    .first()
    .evaluate((timeline) => timeline.innerHTML);
}

/** The timeline as the server sent it, before any script ran. */
export function builtTimelineHtml(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const html = await (await fetch(location.pathname)).text();
    return new DOMParser().parseFromString(html, 'text/html').querySelector('event-timeline')?.innerHTML ?? '';
  });
}

/** The ids of the events that a timeline shows, in their order. */
export function shownIds(page: Page): Promise<string[]> {
  return page.locator('event-timeline .evs > li').evaluateAll((rows) => rows.map(({ id }) => id));
}

/** The words that say how many events are listed. */
export function resultCount(page: Page): Locator {
  return page.locator('.bar-n');
}

/** Opens the list of a facet and answers its check boxes' labels. */
export async function openFacet(page: Page, name: string): Promise<Locator> {
  const facet = page.locator('details.flt', { has: page.getByText(name, { exact: true }) }).first();
  await facet.locator('summary').click();
  await facet.locator('label').first().waitFor();
  return facet;
}
