import { expect, it } from 'vitest';
import { findHiddenCharacters } from './hidden-characters.ts';

it.each([
  ['a\u200Bb', [1]],
  ['\uFEFFa', [0]],
  ['a\u202E\u202Db\u2066c', [1, 4]],
  ['a\rb\r\nc', [1]],
  ['a\u00ADb', [1]],
  ['a\u{E0041}\u{E0042}b', [1]],
  ['a\uD800b', [1]],
  ['a\u3164b', [1]],
  ['a\uFFFDb', [1]],
  ['a\u200Db\u200Cc', [1, 3]],
  ['5\u200D6', [1]],
  ['\u200D', [0]],
])('finds what is not seen in %j', (text, offsets) => {
  expect(findHiddenCharacters(text).map(({ offset }) => offset)).toEqual(offsets);
});

it.each(['a\tb\n\r\nc', '8\u00A0000 – “x” … é e\u0301', 'می\u200Cخواهم', 'क्\u200Dष', '👩\u200D💻 ❤\uFE0F 🇸🇬', '北京 서울 東京'])(
  'leaves %j alone',
  (text) => {
    expect(findHiddenCharacters(text)).toEqual([]);
  },
);

it('names them', () => {
  expect(findHiddenCharacters('a\u202Eb\u0007').map(({ name }) => name)).toEqual(['U+202E (right-to-left override)', 'U+0007']);
});
