import { expect, test } from 'vitest';
import { writeArchived } from './write-archived.ts';

const COPY = 'https://web.archive.org/web/20260520120000/https://gazette.example/a';

test('a source in a block gets its copy under its url, and comments, quotes and order stay', () => {
  const text = `---
# About the harbour.
title:   "Two  spaces"
sources:
  - id: gazette # the paper
    publisher: 'Gazette'
    url: https://gazette.example/a # read twice
    kind: press

  - {id: plan, publisher: Plan,   kind: primary}
---

Body --- url: https://gazette.example/a
`;
  expect(writeArchived(text, 'gazette', COPY)).toBe(text.replace('# read twice\n', `# read twice\n    archived: ${COPY}\n`));
});

test('a source on one line gets it behind its url', () => {
  const text = "---\nsources:\n  - { id: a, url: 'https://gazette.example/a', kind: press }\n---\n";
  expect(writeArchived(text, 'a', COPY)).toBe(text.replace("/a'", `/a', archived: '${COPY}'`));
});

test('line ends of the file are kept', () => {
  const text = "---\r\nsources:\r\n  - id: a\r\n    url: 'https://gazette.example/a'\r\n    kind: press\r\n---\r\n";
  expect(writeArchived(text, 'a', COPY)).toBe(text.replace("/a'\r\n", `/a'\r\n    archived: '${COPY}'\r\n`));
});

test('a copy that is there is never replaced, nor one written where there is no page', () => {
  const text = `---\nsources:\n  - { id: a, url: 'https://a.example/', archived: 'https://b.example/' }\n  - { id: b }\n---\n`;
  expect(() => writeArchived(text, 'a', COPY)).toThrow('has an archived copy already');
  expect(() => writeArchived(text, 'b', COPY)).toThrow('has no url');
  expect(() => writeArchived(text, 'c', COPY)).toThrow('"c"');
});
