import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** An event that the generator is to write. */
interface Wanted {
  readonly id: string;
  readonly when: string;
}

/** The days of 2022 and 2023 as the test wants them: a year with all that makes cutting hard, and one of even months. */
const WANTED: readonly Wanted[] = [
  ...several(12, (index) => `2022-01-${twoDigits(index + 1)}`),
  // A day that is longer than a page, between two others.
  ...several(3, () => '2022-05-09'),
  ...several(130, () => '2022-05-10'),
  ...several(20, () => '2022-05-11'),
  ...several(8, () => '2022-05'),
  ...several(4, () => '2022-06-20/2022-07-10'),
  ...several(125, () => '2022'),
  ...several(250, (index) => `2023-03-${twoDigits((index % 25) + 1)}`),
  ...several(100, (index) => `2023-${twoDigits((index % 4) + 5)}-${twoDigits((index % 28) + 1)}`),
  ...several(70, (index) => `2023-11-${twoDigits((index % 30) + 1)}T10:${twoDigits(index % 60)}`),
].map(({ when }, index) => ({ id: `event-${index + 1}`, when }));

export const EVENT_COUNT = WANTED.length;

/** Writes content with some 700 events of two years, on the lists of another content, of which its own events are part. */
export function writeManyEvents(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  const site = readFileSync(join(to, 'site.yaml'), 'utf8');
  writeFileSync(join(to, 'site.yaml'), site.replace(/^asKnownOn: .*$/m, "asKnownOn: '2023-12-31'"));
  for (const year of ['2022', '2023']) mkdirSync(join(to, 'events', year), { recursive: true });
  for (const [index, event] of WANTED.entries())
    writeFileSync(join(to, 'events', event.when.slice(0, 4), `${event.id}.mdx`), renderEvent(event, index));
}

function renderEvent({ id, when }: Wanted, index: number): string {
  // Two publishers whose names make the same part of an address.
  const publisher = index % 5 === 0 ? 'Haven Póst' : 'Haven Post';
  return `---
title: Notice ${index + 1} goes out
kind: notice
status: reported
when: '${when}'
zone: America/New_York
summary: Notice ${index + 1} goes out to the crews.
summarySources: [read]
places: [saltmarsh]
organisations: [tidewater-freight]
stories: [ferries-stop]
added: '2023-12-30'
corrections:
  - { date: '2023-12-${twoDigits((index % 20) + 11)}', was: It said ${index}., now: It says ${index + 1}., why: It was miscounted. }
sources:
  - { id: read, publisher: ${publisher}, url: 'https://harbour-gazette.example/${id}', kind: press }
---
`;
}

function several(count: number, whenOf: (index: number) => string): { when: string }[] {
  return Array.from({ length: count }, (_, index) => ({ when: whenOf(index) }));
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
