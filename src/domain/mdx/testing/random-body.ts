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

/** A body put together from sound, sharp and hostile pieces; the same for the same seed. */
export function randomBody(seed: number): string {
  const next = numbers(seed);
  const pieces = next(3) === 0 ? [...GOOD, ...SHARP, ...HOSTILE] : [...GOOD, ...SHARP];
  return Array.from({ length: 1 + next(10) }, () => pieces[next(pieces.length)]).join('');
}
