import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDice } from '../../tests/bench/dice.ts';
import type { Dice } from '../../tests/bench/dice.ts';
import { splitFrontMatter } from './front-matter.ts';
import { parsePlainYaml } from './parse-plain-yaml.ts';
import { parseYaml } from './parse-yaml.ts';

const CONTENT = [join(import.meta.dirname, '../../content'), join(import.meta.dirname, '../../tests/fixtures/content')];
// What means something in YAML, and what looks like it.
const PIECES = [
  ...[
    '\n',
    ' ',
    '  ',
    '-',
    '- ',
    ':',
    ': ',
    ' #',
    '#',
    "'",
    '"',
    '[',
    ']',
    '[]',
    ', ',
    '{',
    '}',
    '&',
    '*',
    '!',
    '|',
    '>',
    '%',
    '@',
    '`',
  ],
  ...[
    '~',
    '?',
    '? ',
    '<<: ',
    '=',
    '\\',
    '---',
    '...',
    '\t',
    '0x1f',
    '0o7',
    '1e3',
    '1.5',
    '.5',
    '-1',
    '+1',
    '007',
    'null',
    'True',
    'no',
  ],
  ...[
    'a: ',
    'b: c',
    '\n  ',
    '\n    - ',
    '\u00a0',
    '\u2028',
    'é',
    '1_000',
    '12:30',
    '2026-05-20',
    '.inf',
    '1.',
    '__proto__: 1',
    "''",
  ],
];

describe('plain YAML', () => {
  it('reads fields and lists below each other', () => {
    const text =
      'title: What it says\nsources:\n  - id: a\n    url: https://a.example/#x\n\n    n: 12\n  - b\n# A note.\nplaces: [a, b]\n';
    expect(parsePlainYaml(text)).toEqual({
      title: 'What it says',
      sources: [{ id: 'a', url: 'https://a.example/#x', n: 12 }, 'b'],
      places: ['a', 'b'],
    });
  });

  it('leaves what it does not know to the parser proper', () => {
    for (const text of [
      '',
      'a: b\na: c',
      'a: b\n  c',
      'a: |\n  b',
      'a: &b c',
      'a: b: c',
      'a:\n- b\nc',
      'a: 1e3',
      'a: ~',
      'a:',
      '\ta: b',
    ])
      expect(parsePlainYaml(text), text).toBeUndefined();
  });

  it('reads every entry of both contents, or leaves it, as the parser proper reads it', () => {
    const texts = CONTENT.flatMap(frontMatters);
    expect(texts.filter(isRead).length).toBeGreaterThan(texts.length / 2);
    for (const text of texts) expectSame(text);
  });

  it('means the same as the parser proper whatever is put in or taken out', () => {
    const texts = CONTENT.flatMap(frontMatters).filter((text) => text.length < 1500);
    const dice = createDice(7);
    let read = 0;
    for (let count = 0; count < 4000; count += 1) {
      const text = mutate(dice.pick(texts), dice);
      read += isRead(text) ? 1 : 0;
      expectSame(text);
    }
    expect(read).toBeGreaterThan(500);
  });
});

function frontMatters(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(mdx|yaml)$/.test(file))
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .flatMap((text) => {
      const split = splitFrontMatter(text);
      return split.ok ? split.value.yaml : text.startsWith('---') ? [] : text;
    });
}

function isRead(text: string): boolean {
  return parsePlainYaml(text) !== undefined;
}

function expectSame(text: string): void {
  const plain = parsePlainYaml(text);
  if (plain === undefined) return;
  const document = parseYaml(text);
  expect(document?.errors, text).toEqual([]);
  expect(plain, text).toEqual(document?.toJS());
}

function mutate(text: string, dice: Dice): string {
  const lines = text.split('\n');
  const from = dice.int(0, lines.length - 1);
  let part = lines.slice(from, from + dice.int(1, 6)).join('\n');
  for (let times = dice.int(1, 3); times > 0; times -= 1) {
    const at = dice.int(0, part.length);
    part = part.slice(0, at) + dice.pick(PIECES) + part.slice(at + dice.int(0, 2));
  }
  return dice.chance(50) ? part.replaceAll(/^ {2}/gm, '') : part;
}
