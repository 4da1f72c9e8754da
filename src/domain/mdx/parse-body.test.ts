import { describe, expect, it } from 'vitest';
import { COMPONENTS } from './components.ts';
import { parseWithSatteri } from './parse-with-satteri.ts';
import { parseBody } from './parse-body.ts';
import type { Segment } from './segment.ts';

/** A short form for golden segments: html as it is, components as `[Name attribute=value|children]`. */
function shorten(segments: readonly Segment[]): string {
  return segments
    .map((segment) => {
      if (segment.kind === 'html') return segment.html;
      const attributes = Object.entries(segment.attributes).map(([name, value]) => ` ${name}=${value}`);
      return `[${segment.name}${attributes.join('')}|${shorten(segment.children)}]`;
    })
    .join('');
}

const GOOD: readonly (readonly [what: string, body: string, drawn: string])[] = [
  ['nothing', '', ''],
  ['blank lines', '\n\n', ''],
  [
    'paragraphs',
    'One.\nTwo.\n\nThree *four* **five** `six`.',
    '<p>One.\nTwo.</p><p>Three <em>four</em> <strong>five</strong> <code>six</code>.</p>',
  ],
  ['Windows line ends', 'One.\r\nTwo.\r\n\r\n* three\r\n', '<p>One.\nTwo.</p><ul><li>three</li></ul>'],
  [
    'headings, each with an anchor of its own',
    '  ## Words\n\n### é & Ö, “x”\n\n## Words\n\n## …',
    '<h2 id="body-words">Words</h2><h3 id="body-é-ö-x">é &#x26; Ö, “x”</h3><h2 id="body-words-2">Words</h2><h2 id="body-section">…</h2>',
  ],
  [
    'lists, tight and loose',
    '- a\n- b *c*\n  - d\n\n3. e\n\n4. f',
    '<ul><li>a</li><li>b <em>c</em><ul><li>d</li></ul></li></ul><ol start="3"><li><p>e</p></li><li><p>f</p></li></ol>',
  ],
  ['a hard line break', 'End\\\nof line', '<p>End<br>of line</p>'],
  [
    'signs written as references and escapes',
    'a &lt; b &amp; c &#123;d} \\< e > f',
    '<p>a &#x3C; b &#x26; c {d} &#x3C; e > f</p>',
  ],
  ['punctuation as the author wrote it', `"f" -- 'g'... 5 to $6 and $7`, `<p>"f" -- 'g'... 5 to $6 and $7</p>`],
  [
    'colons, brackets and bars that mean themselves',
    're:Invent at 10:48, [a] and (b) | c',
    '<p>re:Invent at 10:48, [a] and (b) | c</p>',
  ],
  ['joiners where a script or an emoji needs them', 'می\u200Cخواهم 👩\u200D💻', '<p>می\u200Cخواهم 👩\u200D💻</p>'],
  [
    'links',
    '[page](/events/a-b/), [*it*](https://www.bbc.co.uk/news/Zürich?a=1&b=2#c), [here](#body-x) and https://www.bbc.co.uk/news.',
    '<p>[Link href=/events/a-b/|page], [Link href=https://www.bbc.co.uk/news/Zürich?a=1&b=2#c|<em>it</em>], ' +
      '[Link href=#body-x|here] and [Link href=https://www.bbc.co.uk/news|https://www.bbc.co.uk/news].</p>',
  ],
  [
    'a link whose text is its host',
    '[bbc.co.uk](https://www.bbc.co.uk/news)',
    '<p>[Link href=https://www.bbc.co.uk/news|bbc.co.uk]</p>',
  ],
  [
    'components in a sentence',
    'It was **<Fig metric="a" of="Ireland" event="b-c" /> people**, at <Time at="2026-11-01T01:30-07:00" zone="America/Los_Angeles" />.<Cite source="x y/z" />',
    '<p>It was <strong>[Fig metric=a of=Ireland event=b-c|] people</strong>, at [Time at=2026-11-01T01:30-07:00 zone=America/Los_Angeles|].[Cite source=x y/z|]</p>',
  ],
  [
    'a sentence that begins with a component',
    '<Ref event="a">One &\ntwo</Ref> three',
    '<p>[Ref event=a|One &#x26; two] three</p>',
  ],
  [
    'a list of events',
    '- <Ref event="a" />\n- <Ref event="b">B</Ref>\n  - c',
    '<ul><li>[Ref event=a|]</li><li>[Ref event=b|B]<ul><li>c</li></ul></li></ul>',
  ],
  [
    'a quote on one line',
    '<Quote speaker="A" source="b">the “words” & more</Quote>',
    '[Quote speaker=A source=b|the “words” &#x26; more]',
  ],
  [
    'a quote over several lines',
    '<Quote\n  speaker="Janelle Gale"\n  source="memo"\n  label="recording"\n>\n\nfirst line\nsecond line\n\n</Quote>',
    '[Quote speaker=Janelle Gale source=memo label=recording|first line second line]',
  ],
  [
    'a quote of 40 words',
    `<Quote speaker="A" source="b">${'word '.repeat(39)}word</Quote>`,
    `[Quote speaker=A source=b|${'word '.repeat(39)}word]`,
  ],
  ['a note on one line', '<Note>Hello *you* <Fig metric="a" />.</Note>', '[Note|<p>Hello <em>you</em> [Fig metric=a|].</p>]'],
  [
    'a note with a list and a quote',
    '<Note title="T">\n\nOne.\n\n- a\n\n<Quote speaker="A" source="b">c</Quote>\n\n</Note>',
    '[Note title=T|<p>One.</p><ul><li>a</li></ul>[Quote speaker=A source=b|c]]',
  ],
];

describe('a good body', () => {
  it.each(GOOD)('is drawn: %s', (_, body, drawn) => {
    const read = parseBody(body, 1, parseWithSatteri);
    expect(read.problems).toEqual([]);
    expect(shorten(read.segments)).toBe(drawn);
    expect(JSON.parse(JSON.stringify(read.segments))).toEqual(read.segments);
  });

  it.each(Object.entries(COMPONENTS))('may be the example of %s', (name, { example, placement }) => {
    const read = parseBody(placement === 'text' ? `At ${example}.` : example, 1, parseWithSatteri);
    expect(read.problems).toEqual([]);
    expect(read.uses.map((use) => use.name)).toEqual([name]);
  });

  it('is given in halves of elements around a component', () => {
    expect(parseBody('It was <Fig metric="a" /> there.', 1, parseWithSatteri).segments).toEqual([
      { kind: 'html', html: '<p>It was ' },
      { kind: 'component', name: 'Fig', attributes: { metric: 'a' }, text: '', children: [] },
      { kind: 'html', html: ' there.</p>' },
    ]);
  });

  it('keeps the words of a component as plain text beside its children', () => {
    expect(parseBody('<Note>\n\nOne [two](#x).\n\nThree.\n\n</Note>', 1, parseWithSatteri).segments).toMatchObject([
      { name: 'Note', text: 'One two. Three.' },
    ]);
  });
});

describe('what a body refers to', () => {
  const body =
    'One <Cite source="a" /> two.\n\n<Note>\n\n<Quote speaker="B" source="a">three *four</Quote>\n\nSee [five](/events/c/).\n\n</Note>';

  it('is listed with places in the file and words counted', () => {
    const read = parseBody(body, 20, parseWithSatteri);
    expect(read.uses).toEqual([
      { name: 'Cite', attributes: { source: 'a' }, text: '', line: 20, column: 5 },
      { name: 'Quote', attributes: { speaker: 'B', source: 'a' }, text: 'three *four', line: 24, column: 1 },
      { name: 'Note', attributes: {}, text: 'three *four See five.', line: 22, column: 1 },
    ]);
    expect(read.links).toEqual([{ href: '/events/c/', text: 'five', line: 26, column: 5 }]);
    expect(read.words).toBe(6);
  });

  it('is listed as far as it is sound when something else is wrong, so that it can be checked at once', () => {
    const read = parseBody('One <Cite source="a" />, <Fig />, <Fig metric={x} /> [two](/x/) [three](x)', 1, parseWithSatteri);
    expect(read.problems).toHaveLength(3);
    expect(read.segments).toEqual([]);
    expect(read.uses.map((use) => use.name)).toEqual(['Cite']);
    expect(read.links.map((link) => link.href)).toEqual(['/x/']);
  });
});

describe('places', () => {
  it('are counted in UTF-16 code units, over any line ends', () => {
    expect(parseBody('é😀 {a}\r\n\r\n😀😀 <b/>\n😀 [x](y)', 5, parseWithSatteri).problems).toMatchObject([
      { line: 5, column: 5, rule: 'mdx-expression' },
      { line: 7, column: 6, rule: 'mdx-component' },
      { line: 8, column: 4, rule: 'mdx-link' },
    ]);
  });

  it('of attributes are their own, also on other lines and after look-alikes in values', () => {
    expect(
      parseBody('<Quote\n  speaker="source colour"\n  source="b"\n  colour = \'x\'\n>\nwords\n</Quote>', 1, parseWithSatteri)
        .problems,
    ).toMatchObject([{ line: 4, column: 3, rule: 'mdx-attribute' }]);
  });

  it('come in order, with everything that is wrong at once', () => {
    const body = '# Title\n\n{a} <b>c</b> [d](http://e.com) ![f](g)\n\nimport h\n\n> i\n\n<Fig metrik="j" /> k\u200B';
    expect(parseBody(body, 1, parseWithSatteri).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([
      '1:1 mdx-node',
      '3:1 mdx-expression',
      '3:5 mdx-component',
      '3:14 mdx-link',
      '3:32 mdx-image',
      '5:1 mdx-esm',
      '7:1 mdx-node',
      '9:1 mdx-attribute',
      '9:6 mdx-attribute',
      '9:21 text-hidden',
    ]);
  });
});

describe('what is said', () => {
  const SAID: readonly (readonly [body: string, message: string, hint: string])[] = [
    [
      'fewer <3',
      'The sign < begins a tag, but no tag follows.',
      'For the sign itself write &lt;. A tag has a name and values in quotation marks: <Cite source="gazette" />.',
    ],
    [
      'a {b}',
      'Text in braces is program code. Entries are text and run no code.',
      'Delete the braces and write the words themselves. For the sign itself write &#123;.',
    ],
    [
      '<quote speaker="A" source="b">c</quote>',
      '<quote> is not a component of this site.',
      'Did you mean <Quote>? Write <Quote speaker="Ada Merrow" source="memo">the words as they stand</Quote>.',
    ],
    [
      '<div>a</div>',
      '<div> is not a component of this site.',
      'Delete the tag and keep the words. For a remark beside the account use <Note>.',
    ],
    [
      'a <Fig metrics="b" /> c',
      '<Fig> needs the attribute metric.',
      'Add metric="…": Metric of the figure, an id from metrics.yaml.',
    ],
    [
      'a <Fig metric=b /> c',
      'The tag <Fig> is not written rightly.',
      'Put each value in quotation marks and leave out everything else: <Fig metric="jobs-cut" /> people.',
    ],
    [
      'a <Cite source="x"> b',
      '<Cite> is not closed.',
      'Write a slash before the end of the tag: <Cite source="gazette register" />.',
    ],
    [
      '<Note>a\n\nb</Note>',
      '<Note> is not closed, or not in the paragraph in which it was opened.',
      'Put <Note …> and </Note> on lines of their own, with a blank line before and after each.',
    ],
    [
      '[a](javascript:b)',
      'Links of the kind "javascript:" are not allowed.',
      'Write an address that begins with https://, a page of this site such as /events/notices-by-email/, or #place.',
    ],
    [
      'see www.bbc.co.uk',
      '"www.bbc.co.uk" has no https:// before it.',
      'Write [words that say what the page is](https://www.bbc.co.uk).',
    ],
    [
      'a\u202Eb',
      'Here stands an invisible character, U+202E (right-to-left override).',
      'Delete it, or type the words around it again by hand.',
    ],
  ];

  it.each(SAID)('names the fault and what to write instead: %j', (body, message, hint) => {
    expect(parseBody(body, 1, parseWithSatteri).problems[0]).toMatchObject({ message, hint });
  });

  it('recommends references that really pass', () => {
    expect(parseBody('&lt; &#123; &#124; &#126; &gt;', 1, parseWithSatteri).problems).toEqual([]);
  });
});
