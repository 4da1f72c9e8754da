import { expect, test } from 'vitest';
import { parseBody } from './parse-body.ts';
import { parseWithMicromark } from './parse-with-micromark.ts';
import { parseWithSatteri } from './parse-with-satteri.ts';
import { HOSTILE } from './testing/hostile-bodies.ts';
import { randomBody } from './testing/random-body.ts';

test.each(HOSTILE)('a browser finds the same in the same place: %s', (_, body) => {
  for (const text of [body, `Good words.\n\n${body}\n\nMore good words.\n`])
    expect(parseBody(text, 10, parseWithMicromark)).toEqual(parseBody(text, 10, parseWithSatteri));
});

// Both parsers stop at a fault of syntax; where there are several, they may stop at different ones.
test('a browser draws the same and refuses the same of 1,500 random bodies, and says the same of all with one fault of syntax', () => {
  let other = 0;
  for (let seed = 1; seed <= 1500; seed++) {
    const body = randomBody(seed);
    const [here, there] = [parseBody(body, 1, parseWithSatteri), parseBody(body, 1, parseWithMicromark)];
    expect(there.segments).toEqual(here.segments);
    expect(there.problems.length > 0, body).toBe(here.problems.length > 0);
    if (JSON.stringify(here) === JSON.stringify(there)) continue;
    other++;
    expect(body.match(/<!--|<\/?script>|<a|<img/g)?.length, body).toBeGreaterThan(1);
  }
  expect(other).toBeLessThan(30);
});
