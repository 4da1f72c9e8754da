import { expect, it } from 'vitest';
import { maskCode } from './mask-code.ts';

const CASES: readonly (readonly [body: string, masked: string, findings: readonly string[]])[] = [
  ['no code here', 'no code here', []],
  ['a {b{c}d} e', 'a ####### e', ['2 mdx-expression']],
  ['a { b', 'a # b', ['2 mdx-expression']],
  ['a } b {c}', 'a } b ###', ['6 mdx-expression']],
  ['{ {a} {b}', '# ### ###', ['0 mdx-expression', '2 mdx-expression', '6 mdx-expression']],
  ['\\{a}', '\\###', ['1 mdx-expression']],
  ['{a\nb}', '##\n##', ['0 mdx-expression']],
  ['<Fig a={b} c = {d}/>', '<Fig a="#" c = "#"/>', ['7 mdx-attribute', '15 mdx-attribute']],
  ['<Fig a={} />', '<Fig a="" />', ['7 mdx-attribute']],
  ['<Fig {...a} {/* b */}/>', '<Fig                  />'.replace(/ +/, ' '.repeat(17)), ['5 mdx-attribute', '12 mdx-attribute']],
  ['a={b}', 'a=###', ['2 mdx-expression']],
  ['import a', '########', ['0 mdx-esm']],
  ['a\nexport {b}\nc', 'a\n##########\nc', ['2 mdx-esm']],
  ['a\rexport b', 'a\r########', ['2 mdx-esm']],
  ['imports rose\nexport-led\n import a', 'imports rose\nexport-led\n import a', []],
];

it.each(CASES)('leaves nothing of %j that could be run, and every other place as it was', (body, masked, findings) => {
  const found = maskCode(body);
  expect(found.text.replaceAll('\uE000', '#')).toBe(masked);
  expect(found.text).toHaveLength(body.length);
  expect(found.text).not.toContain('{');
  expect(found.findings.toSorted((a, b) => a.offset - b.offset).map(({ offset, rule }) => `${offset} ${rule}`)).toEqual(findings);
});
