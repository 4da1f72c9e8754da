import { describe, expect, it } from 'vitest';
import { readYaml } from './read-yaml.ts';

describe('values', () => {
  it('are read by the core schema of YAML 1.2, dates as texts', () => {
    const text = "a: 2026-05-20\nb: no\nc: 0123\nd: 1.10\ne: [x, 'y']\nf:\n  - g: true\n    h: ~\n";
    expect(readYaml(text, 2)).toMatchObject({
      problems: [],
      value: { a: '2026-05-20', b: 'no', c: 123, d: 1.1, e: ['x', 'y'], f: [{ g: true, h: null }] },
    });
  });

  it('are null for an empty text', () => {
    expect(readYaml('', 2)).toMatchObject({ problems: [], value: null });
  });

  it('keep a field named __proto__ as a field, so that the schema can refuse it', () => {
    expect(Object.keys(Object(readYaml('__proto__: {a: 1}', 1).value))).toEqual(['__proto__']);
  });
});

describe('problems', () => {
  const CASES: readonly (readonly [what: string, text: string, problems: readonly string[]])[] = [
    ['a field twice', 'a: 1\na: 2', ['3:1 yaml-syntax This field is written twice.']],
    [
      'a colon in a text',
      'title: Meta: the day after',
      ['2:8 yaml-syntax The text of this field holds a colon with a blank after it, or the next line is indented too far.'],
    ],
    [
      'a text that begins with a special sign',
      'a: @x\nb: `y`',
      [
        '2:4 yaml-syntax A text cannot begin with this sign unless it stands in quotation marks.',
        '3:4 yaml-syntax A text cannot begin with this sign unless it stands in quotation marks.',
      ],
    ],
    ['an apostrophe in single quotation marks', "a: 'it's'", ['2:8 yaml-syntax Text goes on after the end of a value.']],
    ['a quotation mark not closed', 'a: "x', ['2:6 yaml-syntax A quotation mark is opened and not closed.']],
    ['a bracket not closed', 'a: [1, 2\nb: 3', ['3:1 yaml-syntax A bracket is opened and not closed.']],
    ['a tab', 'a:\n\tb: 1', ['3:1 yaml-syntax The line is indented with a tab.']],
    ['a line without a colon', 'a: 1\nb', ['3:1 yaml-syntax There is no colon and blank after the name of a field in "b".']],
    ['a colon without a blank', 'a: 1\nb:2', ['3:1 yaml-syntax There is no colon and blank after the name of a field in "b:2".']],
    ['wrong indentation', 'a:\n  - b\n c: 1', ['4:1 yaml-syntax This line is not indented like the lines it belongs to.']],
    ['an unknown escape', 'a: "C:\\x"', ['2:7 yaml-syntax A backslash in double quotation marks has a meaning of its own.']],
    ['a second document', 'a: 1\n---\nb: 2', ['3:1 yaml-syntax A second document begins here.']],
    ['a field whose name is a list', '? [a]\n: b', ['2:3 yaml-syntax The name of a field is not a word.']],
    ['an anchor and an alias', 'a: &x 1\nb: *x', ['2:7 yaml-alias', '3:4 yaml-alias']],
    ['an alias to nowhere', 'a: *x', ['2:4 yaml-alias']],
    ['a list that holds itself', 'a: &a [*a]', ['2:7 yaml-alias', '2:8 yaml-alias']],
    ['a merge key', 'a:\n  <<: {b: 1}', ['3:3 yaml-alias']],
    ['tags', 'a: !!str 1\nb: !x {c: 1}\nd: ! e', ['2:10 yaml-tag', '3:7 yaml-tag', '4:6 yaml-tag']],
    ['a hidden character', 'a: x # \u202Ey', ['2:8 text-hidden']],
  ];

  it.each(CASES)('are found and said plainly: %s', (_, text, expected) => {
    const { problems, value } = readYaml(text, 2);
    expect(
      problems.map(
        ({ line, column, rule, message }) => `${line}:${column} ${rule}${rule === 'yaml-syntax' ? ` ${message}` : ''}`,
      ),
    ).toEqual(expected);
    expect(value).toBeNull();
    for (const { hint } of problems) expect(hint).toMatch(/[.]$/);
  });

  it.each(['[', '{a: ', '- ', '? '])('are found, and nothing overflows, when %j is repeated 20,000 times', (unit) => {
    const start = performance.now();
    expect(readYaml(unit.repeat(20_000), 2).problems.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('places', () => {
  const yaml = readYaml("title: x\nlegs:\n  - places: [a, b]\n    when: '2026-05-20'\n  - label: y\nzone:\n", 2);

  it.each([
    [[], 2, 1],
    [['title'], 2, 8],
    [['legs'], 4, 3],
    [['legs', 0], 4, 5],
    [['legs', 0, 'places', 1], 4, 17],
    [['legs', 0, 'when'], 5, 11],
    [['legs', 1, 'when'], 6, 5],
    [['legs', 1, 'when', 0, 'deeper'], 6, 5],
    [['legs', 7], 4, 3],
    [['zone'], 7, 1],
    [['kind'], 2, 1],
  ])('of values: %j', (path, line, column) => {
    expect(yaml.place(path)).toEqual({ line, column });
  });

  it.each([
    [['legs', 0, 'when'], 5, 5],
    [['legs'], 3, 1],
    [['zone'], 7, 1],
  ])('of names of fields: %j', (path, line, column) => {
    expect(yaml.placeOfKey(path)).toEqual({ line, column });
  });

  it('are right with Windows line ends', () => {
    expect(readYaml('a: 1\r\nb: x\r\n', 2).place(['b'])).toEqual({ line: 3, column: 4 });
  });
});
