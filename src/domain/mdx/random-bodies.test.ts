import { expect, it } from 'vitest';
import { COMPONENTS } from './components.ts';
import { parseWithSatteri } from './parse-with-satteri.ts';
import { parseBody } from './parse-body.ts';
import type { Segment } from './segment.ts';

const GOOD = [
  'Words.',
  ' and ',
  '*so* ',
  '**yes** ',
  '\n\n',
  '\n\n## Words\n\n',
  '\n- a\n- b\n\n',
  '\n\n2. a\n\n3. b\n\n',
  '[page](/events/a/)',
  '[page](https://www.bbc.co.uk/news)',
  'a <Cite source="a b" /> b',
  'about <Fig metric="jobs-cut" of="Ireland" /> people',
  '\n\n<Note title="T">\n\nWords.\n\n</Note>\n\n',
  '\n\n<Quote speaker="A" source="b">the words</Quote>\n\n',
];

// Harmless as text, and harmful the moment they leave it.
const SHARP = [
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;img src=x onerror=alert(1)&#62;',
  '\\<script>',
  '`<script>alert(1)</script>`',
  '`" onload="alert(1)`',
  ' onclick="alert(1)" ',
  'javascript:alert(1) ',
  '&quot;&gt;&lt;svg onload=alert(1)&gt;',
  "' style='x",
  '&amp;lt;script&amp;gt;',
  '\n\n## " onmouseover="alert(1)\n\n',
  '\n\n## &lt;script&gt;\n\n',
  '[&lt;b&gt;](/events/a/?q=%22%3E%3Cscript%3E)',
  'a <Fig metric="a" of="&lt;script&gt;" /> b',
  'a <Ref event="b">&lt;script&gt;</Ref> c',
];

const HOSTILE = [
  '<script>',
  '</script>',
  '{x}',
  '<img onerror="x" />',
  '[x](javascript:x)',
  '<!--',
  '-->',
  '![x](y)',
  '<a',
  '{',
  '">',
  '\u202E',
  '<Fig x="y" />',
];

/** Deterministic pseudo-random numbers (xorshift), so that a failure can be repeated. */
function numbers(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

function body(seed: number): string {
  const next = numbers(seed);
  const pieces = next(3) === 0 ? [...GOOD, ...SHARP, ...HOSTILE] : [...GOOD, ...SHARP];
  return Array.from({ length: 1 + next(10) }, () => pieces[next(pieces.length)]).join('');
}

const TAG = /^<(\/?(p|em|strong|code|ul|ol|li)|br|h[23] id="body-[\p{L}\p{N}\p{M}-]+"|\/h[23]|ol start="\d+")>$/u;
const HREF = /^(https:\/\/[a-z.]+\/|\/events\/|#)/;

function check(segments: readonly Segment[]): void {
  for (const segment of segments) {
    if (segment.kind === 'html') {
      for (const [tag] of segment.html.matchAll(/<[^>]*>?/g)) expect(tag).toMatch(TAG);
      continue;
    }
    const known = segment.name === 'Link' ? ['href'] : Object.keys(COMPONENTS[segment.name]?.attributes ?? {});
    expect(known).toEqual(expect.arrayContaining(Object.keys(segment.attributes)));
    if (segment.name === 'Link') expect(segment.attributes['href']).toMatch(HREF);
    check(segment.children);
  }
}

it('lets only tags of the list through, whatever 5,000 random bodies are put together from', () => {
  let drawn = 0;
  let refused = 0;
  for (let seed = 1; seed <= 5000; seed++) {
    const { segments, problems } = parseBody(body(seed), 1, parseWithSatteri);
    check(segments);
    if (problems.length > 0) {
      refused++;
      expect(segments).toEqual([]);
    } else drawn++;
  }
  expect(drawn).toBeGreaterThan(500);
  expect(refused).toBeGreaterThan(500);
});
