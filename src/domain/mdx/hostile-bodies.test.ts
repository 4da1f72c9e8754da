import { describe, expect, it } from 'vitest';
import { parseWithSatteri } from './parse-with-satteri.ts';
import { parseBody } from './parse-body.ts';

/** What must never be built: what it is, the body, and every problem as `line:column rule` when the body begins on line 10. */
const HOSTILE: readonly (readonly [what: string, body: string, problems: readonly string[]])[] = [
  ['an import', "import fs from 'node:fs'", ['10:1 mdx-esm']],
  ['an import after prose', "Words.\n\nimport fs from 'node:fs'\n\nMore.", ['12:1 mdx-esm']],
  ['an import that is not JavaScript', 'import the words of', ['10:1 mdx-esm']],
  ['a dynamic import', '{await import("node:fs")}', ['10:1 mdx-expression']],
  ['an import behind a byte order mark', "\uFEFFimport fs from 'node:fs'", ['10:1 mdx-esm', '10:1 text-hidden']],
  ['an import behind lone carriage returns', "Words.\r\rimport fs from 'node:fs'", ['10:7 text-hidden', '12:1 mdx-esm']],
  ['an export', 'export const layout = "data:text/javascript,process.exit()"', ['10:1 mdx-esm']],
  ['an export without a blank', "export*from './x.js'", ['10:1 mdx-esm']],
  ['a default export', 'export default () => <script>alert(1)</script>', ['10:1 mdx-esm']],
  ['an export over lines', 'export const a = {\n  b: 1,\n}\n\nWords.', ['10:1 mdx-esm']],
  ['an environment variable', 'The key is {process.env.SECRET}.', ['10:12 mdx-expression']],
  ['a template literal', '{`${1 + 1}`}', ['10:1 mdx-expression']],
  ['an empty expression', 'a{}b', ['10:2 mdx-expression']],
  ['a comment of code', 'a{/* x */}b', ['10:2 mdx-expression']],
  ['an escaped brace', 'a \\{b\\}', ['10:4 mdx-expression']],
  ['a brace in inline code', 'see `{process.env}` there', ['10:6 mdx-expression']],
  ['a brace never closed', 'one\ntwo { three', ['11:5 mdx-expression']],
  ['an immediately called function', "{(() => require('child_process').execSync('id'))()}", ['10:1 mdx-expression']],
  ['an expression in a heading', '## {title}', ['10:4 mdx-expression']],
  ['a script', '<script>alert(1)</script>', ['10:1 mdx-component']],
  ['a script in a sentence', 'Words <script src="//evil.example/x.js"></script> words.', ['10:7 mdx-component']],
  ['a script in capitals', '<SCRIPT>alert(1)</SCRIPT>', ['10:1 mdx-component']],
  ['a style', '<style>body{display:none}</style>', ['10:1 mdx-component', '10:12 mdx-expression']],
  ['an iframe', '<iframe src="https://evil.example"></iframe>', ['10:1 mdx-component']],
  ['an svg with a handler', '<svg onload="alert(1)"></svg>', ['10:1 mdx-component']],
  ['a div', '<div>words</div>', ['10:1 mdx-component']],
  ['an image tag with a handler', '<img src="x" onerror="alert(1)" />', ['10:1 mdx-component']],
  ['a form', '<form action="https://evil.example"><input name="q" /></form>', ['10:1 mdx-component', '10:37 mdx-component']],
  ['a base tag', '<base href="https://evil.example/" />', ['10:1 mdx-component']],
  ['a meta refresh', '<meta http-equiv="refresh" content="0;url=https://evil.example" />', ['10:1 mdx-component']],
  ['a link tag', '<link rel="stylesheet" href="https://evil.example/x.css" />', ['10:1 mdx-component']],
  ['an object', '<object data="x"></object>', ['10:1 mdx-component']],
  ['a void tag left open', 'one<br>two', ['10:4 mdx-component']],
  ['a handler on a component', '<Note onclick="alert(1)">\n\nWords.\n\n</Note>', ['10:7 mdx-attribute']],
  ['a handler written as code', 'a <Fig metric="jobs-cut" onClick={() => alert(1)} /> b', ['10:34 mdx-attribute']],
  ['a spread', 'a <Fig {...process.env} /> b', ['10:3 mdx-attribute', '10:8 mdx-attribute']],
  ['an attribute written as code', 'a <Fig metric={process.env.SECRET} /> b', ['10:15 mdx-attribute']],
  ['an empty attribute expression', 'a <Cite source={} /> b', ['10:16 mdx-attribute']],
  ['a component in an attribute', 'a <Ref event=<Fig metric="a" /> /> b', ['10:3 mdx-syntax']],
  ['an unknown attribute', 'a <Fig metric="jobs-cut" style="color:red" /> b', ['10:26 mdx-attribute']],
  ['a set:html directive', '<Note set:html="&lt;script>">\n\nWords.\n\n</Note>', ['10:7 mdx-attribute']],
  ['a client directive', 'a <Fig metric="jobs-cut" client:load="x" /> b', ['10:26 mdx-attribute']],
  ['an is attribute', 'a <Fig metric="jobs-cut" is="x" /> b', ['10:26 mdx-attribute']],
  ['a slot attribute', '<Note slot="head">\n\nWords.\n\n</Note>', ['10:7 mdx-attribute']],
  ['a missing attribute', 'a <Time at="2026-05-20T04:00" /> b', ['10:3 mdx-attribute']],
  ['an attribute without value', 'a <Fig metric /> b', ['10:8 mdx-attribute']],
  ['an attribute without quotation marks', 'a <Fig metric=jobs-cut /> b', ['10:3 mdx-syntax']],
  ['an attribute written twice', 'a <Fig metric="jobs-cut" metric="headcount" /> b', ['10:26 mdx-attribute']],
  ['an attribute value over two lines', 'a <Fig metric="jobs-\ncut" /> b', ['10:8 mdx-attribute']],
  ['an attribute that breaks out', 'a <Cite source="x&quot; onload=&quot;alert(1)" /> b', ['10:9 mdx-attribute']],
  ['a path as a source', 'a <Cite source="../../etc/passwd" /> b', ['10:9 mdx-attribute']],
  ['javascript: in an attribute', 'a <Ref event="javascript:alert(1)">x</Ref> b', ['10:8 mdx-attribute']],
  ['__proto__ as an attribute', 'a <Fig __proto__="x" metric="jobs-cut" /> b', ['10:8 mdx-attribute']],
  ['a lower-case component', '<quote speaker="A" source="b">words</quote>', ['10:1 mdx-component']],
  ['a misspelled component', 'a <Citee source="x" /> b', ['10:3 mdx-component']],
  ['a member tag', '<Astro.self />', ['10:1 mdx-component']],
  ['constructor as a component', '<constructor />', ['10:1 mdx-component']],
  ['__proto__ as a component', '<__proto__ />', ['10:1 mdx-component']],
  ['Link as a component', 'a <Link href="javascript:alert(1)">x</Link> b', ['10:3 mdx-component']],
  ['Fragment as a component', '<Fragment set:html="x" />', ['10:1 mdx-component']],
  ['a namespaced tag', '<svg:script>alert(1)</svg:script>', ['10:1 mdx-component']],
  ['a custom element', '<x-evil></x-evil>', ['10:1 mdx-component']],
  ['a fragment', '<>words</>', ['10:1 mdx-component']],
  ['an HTML comment', 'Words.\n\n<!-- hidden -->', ['12:1 mdx-syntax']],
  ['a doctype', '<!doctype html>', ['10:1 mdx-syntax']],
  ['a processing instruction', '<?php system("id") ?>', ['10:1 mdx-syntax']],
  ['CDATA', '<![CDATA[<script>alert(1)</script>]]>', ['10:1 mdx-syntax']],
  ['an unclosed component', '<Note title="x">\n\nWords.', ['10:1 mdx-syntax']],
  ['a closing tag alone', 'Words.\n\n</Note>', ['12:1 mdx-syntax']],
  ['crossed tags', '<Note>\n\n**words\n\n</Note>**', ['14:1 mdx-syntax']],
  ['a closing tag in the wrong case', '<Note>\n\nWords.\n\n</note>', ['14:1 mdx-syntax']],
  ['a component with a body that has none', 'a <Fig metric="jobs-cut">8,000</Fig> b', ['10:3 mdx-component']],
  ['a quote in a sentence', 'He said <Quote speaker="A" source="b">words</Quote> there.', ['10:9 mdx-component']],
  ['a quote in a list', '- <Quote speaker="A" source="b">words</Quote>', ['10:3 mdx-component']],
  [
    'a quote in a quote',
    '<Quote speaker="A" source="b">\n<Quote speaker="A" source="b">words</Quote>\n</Quote>',
    ['11:1 mdx-component'],
  ],
  ['a note in a note', '<Note>\n\n<Note>\n\nWords.\n\n</Note>\n\n</Note>', ['12:1 mdx-component']],
  [
    'a figure in a quote',
    '<Quote speaker="A" source="b">about <Fig metric="jobs-cut" /> people</Quote>',
    ['10:37 mdx-component'],
  ],
  ['emphasis in a quote', '<Quote speaker="A" source="b">the *very* words</Quote>', ['10:35 mdx-node']],
  ['quotation marks around a quote', '<Quote speaker="A" source="b">“the words”</Quote>', ['10:1 mdx-component']],
  ['a quote of two paragraphs', '<Quote speaker="A" source="b">\n\none\n\ntwo\n\n</Quote>', ['10:1 mdx-component']],
  ['a quote of 41 words', `<Quote speaker="A" source="b">${'word '.repeat(41)}</Quote>`, ['10:1 mdx-component']],
  ['an empty quote', '<Quote speaker="A" source="b"></Quote>', ['10:1 mdx-component']],
  ['an unknown label', '<Quote speaker="A" source="b" label="leak">words</Quote>', ['10:31 mdx-attribute']],
  [
    'a component alone on its line',
    'It began at\n<Time at="2026-05-20T04:00" zone="Asia/Singapore" />\nin Singapore.',
    ['11:1 mdx-component'],
  ],
  ['a component in a heading', '## Since <Time at="2026-05-20T04:00" zone="Asia/Singapore" />', ['10:10 mdx-component']],
  ['a component in a link', '[<Fig metric="jobs-cut" />](https://www.bbc.co.uk/news)', ['10:1 mdx-link', '10:2 mdx-component']],
  ['a link in a heading', '## [x](/y/)', ['10:4 mdx-node']],
  ['emphasis in the words of a reference', 'a <Ref event="b">*c*</Ref>', ['10:18 mdx-node']],
  ['a link in a quote', '<Quote speaker="A" source="b">[c](/d/)</Quote>', ['10:31 mdx-node']],
  ['a line break in a quote', '<Quote speaker="A" source="b">c\\\nd</Quote>', ['10:32 mdx-node']],
  ['a line break in a link', '[a\\\nb](/c/)', ['10:3 mdx-node']],
  ['a heading in a note', '<Note>\n\n## a\n\n</Note>', ['12:1 mdx-node']],
  ['two components in an item of a list', '- <Ref event="a" /> <Ref event="b" />', ['10:3 mdx-component', '10:21 mdx-component']],
  ['javascript:', '[x](javascript:alert(1))', ['10:1 mdx-link']],
  ['javascript: in capitals', '[x](JaVaScRiPt:alert(1))', ['10:1 mdx-link']],
  ['javascript: with a decimal reference', '[x](&#106;avascript:alert(1))', ['10:1 mdx-link']],
  ['javascript: with a hexadecimal reference', '[x](&#x6A;avascript:alert(1))', ['10:1 mdx-link']],
  ['javascript: with a named colon', '[x](javascript&colon;alert(1))', ['10:1 mdx-link']],
  ['javascript: with a tab', '[x](<java\tscript:alert(1)>)', ['10:1 mdx-link']],
  ['javascript: with a tab as a plain address', '[x](java\tscript:alert(1))', ['10:3 mdx-node']],
  ['javascript: with a referenced tab', '[x](java&Tab;script:alert(1))', ['10:1 mdx-link']],
  ['javascript: with a referenced line end', '[x](java&NewLine;script:alert(1))', ['10:1 mdx-link']],
  ['javascript: with a control character', '[x](\u0001javascript:alert(1))', ['10:3 mdx-node', '10:5 text-hidden']],
  ['javascript: with a referenced control character', '[x](&#1;javascript:alert(1))', ['10:1 mdx-link']],
  ['javascript: per cent encoded', '[x](javascript%3Aalert(1))', ['10:1 mdx-link']],
  ['javascript: after a blank', '[x]( javascript:alert(1))', ['10:1 mdx-link']],
  ['javascript: after a backslash', '[x](\\javascript:alert(1))', ['10:1 mdx-link']],
  ['data:', '[x](data:text/html,<script>alert(1)</script>)', ['10:1 mdx-link']],
  ['data: with base64', '[x](data:text/html;base64,PHNjcmlwdD4=)', ['10:1 mdx-link']],
  ['vbscript:', '[x](vbscript:msgbox(1))', ['10:1 mdx-link']],
  ['file:', '[x](file:///etc/passwd)', ['10:1 mdx-link']],
  ['blob:', '[x](blob:https://a.example/b)', ['10:1 mdx-link']],
  ['mailto:', '[write](mailto:a@example.com)', ['10:1 mdx-link']],
  ['a bare mail address', 'Write to a@example.com today.', ['10:10 mdx-link']],
  ['http:', '[x](http://www.bbc.co.uk/news)', ['10:1 mdx-link']],
  ['https: without slashes', '[x](https:evil.example)', ['10:1 mdx-link']],
  ['https: with backslashes', '[x](https:\\\\\\\\evil.example)', ['10:1 mdx-link']],
  ['a protocol-relative link', '[x](//evil.example)', ['10:1 mdx-link']],
  ['a link with slash and backslash', '[x](/\\\\evil.example)', ['10:1 mdx-link']],
  ['a relative link', '[x](layoffs)', ['10:1 mdx-link']],
  ['a link up the folders', '[x](/../secret)', ['10:1 mdx-link']],
  ['a link up the folders, encoded', '[x](/a/%2e%2e/secret)', ['10:1 mdx-link']],
  ['a link with a line break encoded', '[x](/a%0d%0aSet-Cookie:x)', ['10:1 mdx-link']],
  ['a link with credentials', '[x](https://www.bbc.co.uk@evil.example/)', ['10:1 mdx-link']],
  ['a link with a port', '[x](https://www.bbc.co.uk:8443/)', ['10:1 mdx-link']],
  ['a link to an address of numbers', '[x](https://127.0.0.1/)', ['10:1 mdx-link']],
  ['a link to one label', '[x](https://localhost/)', ['10:1 mdx-link']],
  ['a punycode host', '[x](https://xn--pple-43d.com/)', ['10:1 mdx-link']],
  ['a host of mixed scripts', '[x](https://аpple.com/)', ['10:1 mdx-link']],
  ['a host in capitals', '[x](HTTPS://EVIL.EXAMPLE/)', ['10:1 mdx-link']],
  ['a tracked link', '[x](https://www.bbc.co.uk/news?utm_source=a)', ['10:1 mdx-link']],
  ['a tracked link with a referenced ampersand', '[x](https://www.bbc.co.uk/news?a=1&amp;utm_source=a)', ['10:1 mdx-link']],
  ['a link whose text is another address', '[https://www.bbc.co.uk](https://evil.example/)', ['10:1 mdx-link']],
  ['a link whose text is another host', '[bbc.co.uk](https://evil.example/)', ['10:1 mdx-link']],
  ['a link without words', '[](https://www.bbc.co.uk/)', ['10:1 mdx-link']],
  ['a link without address', '[x]()', ['10:1 mdx-link']],
  ['a link with a title', '[x](https://www.bbc.co.uk/ "title")', ['10:1 mdx-link']],
  ['a bare http address', 'See http://www.bbc.co.uk/news there.', ['10:5 mdx-link']],
  ['a bare address without scheme', 'See www.bbc.co.uk there.', ['10:5 mdx-link']],
  ['a javascript: autolink', '<javascript:alert(1)>', ['10:1 mdx-syntax']],
  ['an https: autolink', 'See <https://www.bbc.co.uk> there.', ['10:5 mdx-syntax']],
  ['an image of a secret', '![](../../.env?raw)', ['10:1 mdx-image']],
  ['an image of code', '![x](./x.js)', ['10:1 mdx-image']],
  ['an image from elsewhere', '![x](https://evil.example/x.gif)', ['10:1 mdx-image']],
  ['an image by reference', '![x][y]\n\n[y]: ../../.env', ['10:1 mdx-image', '12:1 mdx-node']],
  ['a definition', '[x]: javascript:alert(1)\n\n[x]', ['10:1 mdx-node', '12:1 mdx-node']],
  ['a reference without a definition', 'see [x][y] there', ['10:7 mdx-node']],
  ['a footnote', 'Words.[^1]\n\n[^1]: More.', ['10:7 mdx-node', '12:1 mdx-node']],
  ['a footnote without its text', 'Words.[^1]', ['10:7 mdx-node']],
  ['a table', '| a | b |\n| - | - |\n| c | d |', ['10:1 mdx-node']],
  ['a block quote', '> words', ['10:1 mdx-node']],
  ['a code block', '```js\nalert(1)\n```', ['10:1 mdx-node']],
  ['a dividing line', 'Words.\n\n***', ['12:1 mdx-node']],
  ['front matter in the body', '---\nlayout: /etc/passwd\n---', ['10:1 mdx-node', '11:1 mdx-node']],
  ['a heading of level 1', '# Words', ['10:1 mdx-node']],
  ['a heading of level 4', '#### Words', ['10:1 mdx-node']],
  ['an underlined heading of level 1', 'Words\n===', ['10:1 mdx-node']],
  ['an underlined heading of level 2', 'Words\n---', ['10:1 mdx-node']],
  ['a heading in a list', '- ## Words', ['10:3 mdx-node']],
  ['an empty heading', '##', ['10:1 mdx-node']],
  ['struck-out text', '~~words~~', ['10:1 mdx-node']],
  ['a check box', '- [ ] words', ['10:1 mdx-node']],
  ['a directive', ':::note\n\nWords.\n\n:::', ['10:1 mdx-node', '14:1 mdx-node']],
  ['an inline directive', 'see :abbr[words] there', ['10:5 mdx-node']],
  ['a formula', '$$a$$', ['10:1 mdx-node', '10:4 mdx-node']],
  ['a wiki link', '[[words]]', ['10:1 mdx-node']],
  ['an override of direction', 'the \u202Etxet\u202C words', ['10:5 text-hidden', '10:10 text-hidden']],
  ['an override of direction by reference', 'the &#x202E;txet words', ['10:5 text-hidden']],
  ['a zero-width space', 'zero\u200Bwidth', ['10:5 text-hidden']],
  ['a zero-width joiner between letters', 'jo\u200Din', ['10:3 text-hidden']],
  ['a byte order mark inside', 'a\uFEFFb', ['10:2 text-hidden']],
  ['a soft hyphen', 'soft\u00ADhyphen', ['10:5 text-hidden']],
  ['a null character', 'a\u0000b', ['10:2 text-hidden']],
  ['a null character by reference', 'a &#0; b', ['10:3 text-hidden']],
  ['a tag character', 'a\u{E0041}b', ['10:2 text-hidden']],
  ['a character of private use', 'a\uE000b', ['10:2 text-hidden']],
  ['an invisible character in an attribute', 'a <Fig metric="jobs-cut" of="Ire\u200Bland" /> b', ['10:33 text-hidden']],
  [
    'an invisible character in an attribute by reference',
    'a <Fig metric="jobs-cut" of="Ire&#x200B;land" /> b',
    ['10:26 mdx-attribute'],
  ],
  ['deep nesting of lists', '- a\n  - b\n    - c\n      - d', ['13:9 mdx-node']],
  [
    'deep nesting of tags',
    `${'<a>'.repeat(20)}x${'</a>'.repeat(20)}`,
    [
      '10:1 mdx-component',
      '10:4 mdx-component',
      '10:7 mdx-component',
      '10:10 mdx-component',
      '10:13 mdx-component',
      '10:16 mdx-component',
      '10:19 mdx-component',
      '10:22 mdx-component',
      '10:25 mdx-node',
    ],
  ],
  [
    'a lone <, and a brace, a hidden character and code before it',
    'a {b} c\u200B\n\nimport x\n\nfewer <3 people',
    ['10:3 mdx-expression', '10:8 text-hidden', '12:1 mdx-esm', '14:7 mdx-syntax'],
  ],
  ['a lone <', 'fewer <3 people', ['10:7 mdx-syntax']],
  ['a comparison', 'a <b', ['10:3 mdx-syntax']],
  ['a body over 32 KB', 'a'.repeat(32 * 1024 + 1), ['10:1 body-too-long']],
];

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
