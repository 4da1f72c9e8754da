import { expect, test } from 'vitest';
import { formatDownloadName } from './download-name.ts';

test.each([
  ['Notice Period', '2026-05 to 2026-06', 'csv', 'notice-period-events-2026-05-to-2026-06.csv'],
  ['Notice Period', '', 'ics', 'notice-period-events.ics'],
  ['Zürich’s Desk', '“Petition”: +Quay', 'md', 'zurich-s-desk-events-petition-quay.md'],
  ['ガゼット', '解雇', 'json', 'ガゼット-events-解雇.json'],
  ['../../etc', 'a/b\\c\u202E:*?', 'csv', 'etc-events-a-b-c.csv'],
  ['!!!', '', 'csv', 'events.csv'],
  ['Notice Period', 'petition '.repeat(20), 'csv', 'notice-period-events-petition-petition-petition-petition-pet.csv'],
] as const)('%s, %s: a name that every file system takes', (site, label, extension, name) => {
  expect(formatDownloadName(site, label, extension)).toBe(name);
});
