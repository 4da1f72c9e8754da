import { expect, it } from 'vitest';
import { parseWithSatteri } from './parse-with-satteri.ts';
import { parseBody } from './parse-body.ts';
import { plainText } from './plain-text.ts';

it('gives the words of a body on one line, with blanks between blocks and none within a sentence', () => {
  const body =
    '## A &lt; B\n\nOne *two*,\n[three](/x/).\n\n- four\n- <Ref event="a">five</Ref>, six\n\n<Note>\n\nSeven & `eight`\n\n</Note>\n\nNine';
  expect(plainText(parseBody(body, 1, parseWithSatteri).segments)).toBe(
    'A < B One two, three. four five, six Seven & eight Nine',
  );
});
