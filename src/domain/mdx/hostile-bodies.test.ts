import { describe, expect, it } from 'vitest';
import { parseWithSatteri } from './parse-with-satteri.ts';
import { parseBody } from './parse-body.ts';
import { HOSTILE } from './testing/hostile-bodies.ts';

describe('a hostile body', () => {
  it.each(HOSTILE)('is refused in the right place: %s', (_, body, problems) => {
    const read = parseBody(body, 10, parseWithSatteri);
    expect(read.problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual(problems);
    expect(read.segments).toEqual([]);
  });

  it.each(HOSTILE)('is answered in sentences: %s', (_, body) => {
    for (const { message, hint } of parseBody(body, 10, parseWithSatteri).problems) {
      expect(message).toMatch(/[.]$/);
      expect(hint).toMatch(/[.?]$/);
    }
  });

  it('stays refused within good prose, whatever stands around it', () => {
    for (const [what, body] of HOSTILE) {
      const read = parseBody(`Good words.\n\n${body}\n\nMore good words.\n`, 1, parseWithSatteri);
      expect(read.problems.length, what).toBeGreaterThan(0);
      expect(read.segments, what).toEqual([]);
    }
  });
});

/** Bodies of 32 KB that are slow to read, or that crash the parser's JavaScript part when it gets to see them. */
const HEAVY: readonly (readonly [what: string, unit: string])[] = [
  ['brackets', '['],
  ['stars', '*'],
  ['pointed brackets', '<'],
  ['open tags', '<a>'],
  ['open tags on lines', '<a>\n'],
  ['tags without end', '<a b="'],
  ['braces', '{'],
  ['pairs of braces', '{}'],
  ['braces in tags', '<a {'],
  ['template literals', '{`'],
  ['block quotes', '>'],
  ['lists in lists', '1. '],
  ['reference marks', '&#'],
  ['links in links', '[a]('],
  ['grave accents', '`a'],
  ['table rows', '|a\n'],
  ['headings of one name', '## a\n'],
  ['blanks', ' '],
  ['module statements', 'import a\n'],
];

describe('a heavy body', () => {
  it.each(HEAVY)('is read within a second: %s', { retry: 2 }, (_, unit) => {
    // Of the processor, not of the clock: on a busy machine the clock measures others.
    const start = process.cpuUsage();
    parseBody(unit.repeat(Math.floor((32 * 1024) / unit.length)), 1, parseWithSatteri);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(1000);
  });

  it.each(['{', 'export const a = ', '<a b={', '<a {...'])(
    'does not reach the JavaScript parser, which 15,000 brackets after %s would crash',
    (start) => {
      for (const [open, close] of [
        ['(', ')'],
        ['[', ']'],
      ] as const) {
        const read = parseBody(
          `${start}${open.repeat(15_000)}${close.repeat(15_000)}${start.includes('{') ? '}' : ''}${start.startsWith('<') ? '/>' : ''}`,
          1,
          parseWithSatteri,
        );
        expect(read.problems.length).toBeGreaterThan(0);
      }
    },
  );
});
