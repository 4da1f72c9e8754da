import { expect, it } from 'vitest';
import { COMPONENTS } from './components.ts';
import { parseWithSatteri } from './parse-with-satteri.ts';
import { parseBody } from './parse-body.ts';
import type { Segment } from './segment.ts';
import { randomBody } from './testing/random-body.ts';

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
    const { segments, problems } = parseBody(randomBody(seed), 1, parseWithSatteri);
    check(segments);
    if (problems.length > 0) {
      refused++;
      expect(segments).toEqual([]);
    } else drawn++;
  }
  expect(drawn).toBeGreaterThan(500);
  expect(refused).toBeGreaterThan(500);
});
