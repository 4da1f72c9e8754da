import { expect, test } from 'vitest';
import type { EventText } from './read-events.ts';
import { readEvents } from './read-events.ts';

const offices = { quay: { name: 'Quay', level: 'city', zone: 'Asia/Kathmandu' } } as const;

/** An event; every hundredth has a time that does not exist, every fiftieth a field that is not known. */
function eventText(number: number): EventText {
  const day = number % 100 === 0 ? '2021-02-30' : '2021-02-03';
  const field = number % 50 === 7 ? 'colour: blue\n' : '';
  return {
    file: `events/2021/event-${number}.mdx`,
    text: `---
title: Event ${number}
kind: notice
status: reported
when: ${day}
${field}summary: It happens.
summarySources: [gazette]
places: [quay]
organisations: [union]
stories: [closure]
legs:
  - { places: [quay], when: '2021-02-03T09:00', status: reported, sources: [gazette] }
added: 2021-03-01
sources:
  - { id: gazette, publisher: Gazette, url: 'https://gazette.example/${number}', kind: press }
---

It happened.<Cite source="gazette" />
`,
  };
}

test('many files read on several processors give the same events and problems in the same order as on one', async () => {
  const texts = Array.from({ length: 1600 }, (_, index) => eventText(index));
  const [several, one] = [await readEvents(texts, offices, 3), await readEvents(texts, offices, 1)];
  expect(several).toEqual(one);
  expect(several.map(({ draft }) => draft.id).slice(-2)).toEqual(['event-1598', 'event-1599']);
  expect(several.flatMap(({ problems }) => problems)).toHaveLength(16 + 32);
});
