import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';

describe('a file with front matter', () => {
  it('is split, with the numbers of the first lines', () => {
    expect(splitFrontMatter('---\na: 1\nb: 2\n---\n\nWords.\n')).toEqual({
      ok: true,
      value: { yaml: 'a: 1\nb: 2\n', yamlLine: 2, body: '\nWords.\n', bodyLine: 5 },
    });
  });

  it('may have Windows line ends, which stay as they are', () => {
    expect(splitFrontMatter('---\r\na: 1\r\n---\r\nWords.\r\n')).toEqual({
      ok: true,
      value: { yaml: 'a: 1\r\n', yamlLine: 2, body: 'Words.\r\n', bodyLine: 4 },
    });
  });

  it('may have no fields and no body', () => {
    expect(splitFrontMatter('---\n---')).toEqual({ ok: true, value: { yaml: '', yamlLine: 2, body: '', bodyLine: 3 } });
  });

  it('ends at the first line of three hyphens; the body may have more', () => {
    expect(splitFrontMatter('---\na: 1\n---\nb\n---\n')).toMatchObject({ value: { yaml: 'a: 1\n', body: 'b\n---\n' } });
  });
});

describe('a file that is refused', () => {
  it.each([
    ['', 1, 'The file does not begin with front matter.'],
    ['Words.', 1, 'The file does not begin with front matter.'],
    ['\n---\na: 1\n---\n', 1, 'The file does not begin with front matter.'],
    [' ---\na: 1\n---\n', 1, 'The file does not begin with front matter.'],
    ['--- \na: 1\n---\n', 1, 'The file does not begin with front matter.'],
    ['---js\na: 1\n---\n', 1, 'The file does not begin with front matter.'],
    ['+++\na = 1\n+++\n', 1, 'The file does not begin with front matter.'],
    ['\uFEFF---\na: 1\n---\n', 1, 'The file begins with an invisible byte order mark.'],
    ['---\na: 1\nWords.', 1, 'The front matter has no end.'],
    ['---\na: 1\n----\nb: 2\n---\n', 3, 'A line of the front matter begins with three hyphens and goes on.'],
    ['---\na: 1\n---layout: x\n---\n', 3, 'A line of the front matter begins with three hyphens and goes on.'],
  ])('says where and why: %j', (text, line, message) => {
    expect(splitFrontMatter(text)).toMatchObject({ ok: false, line, column: 1, reason: { rule: 'front-matter', message } });
  });
});
