import { expect, test } from 'vitest';
import { readYaml } from '../read-yaml.ts';
import { fixText } from './fix-text.ts';

const entry = (facts: string, body = '\nWords.\n'): string => `---\n${facts}---\n${body}`;

test.each([
  ['a byte order mark goes', '\uFEFF---\nkind: a\n---\n', '---\nkind: a\n---\n'],
  ['line ends of another system become line feeds', '---\r\nkind: a\r\n---\r\n\r\nWords.\r\n', entry('kind: a\n')],
  [
    'blanks at ends of lines go, in facts and text',
    entry('kind: a  \n', '\nOne \ntwo.  \n\nThree.\t\n'),
    entry('kind: a\n', '\nOne\ntwo.\n\nThree.\n'),
  ],
  ['a file ends with one line end', entry('kind: a\n', '\nWords.'), entry('kind: a\n')],
  ['double quotation marks become single ones', entry('when: "2026-05-20" # "said"\n'), entry('when: \'2026-05-20\' # "said"\n')],
  ['a zone gets its canonical name', entry('zone: Asia/Calcutta # as read\n'), entry('zone: Asia/Kolkata # as read\n')],
  [
    'a zone gets its capitals',
    entry("legs:\n  - { zone: 'asia/singapore' }\n"),
    entry("legs:\n  - { zone: 'Asia/Singapore' }\n"),
  ],
  [
    'a zone in a text gets its canonical name',
    entry('kind: a\n', '\nAt <Time at="2026-05-20T04:00" zone="US/Pacific" />.\n'),
    entry('kind: a\n', '\nAt <Time at="2026-05-20T04:00" zone="America/Los_Angeles" />.\n'),
  ],
  [
    'tracking parameters go, and nothing else of an address',
    entry('url: https://a.example/b?page=2&utm_source=x&utm_medium=y&c=1#d\n', '\nSee [it](https://a.example/b?fbclid=1).\n'),
    entry('url: https://a.example/b?page=2&c=1#d\n', '\nSee [it](https://a.example/b).\n'),
  ],
])('%s', (_, before, after) => {
  expect(fixText('events/2026/a.mdx', before).text).toBe(after);
  expect(fixText('events/2026/a.mdx', after)).toEqual({ text: after, changes: [] });
});

test.each([
  ['a line break made of two blanks', entry('kind: a\n', '\nOne  \ntwo.\n')],
  ['blanks in a text over several lines', entry('text: |\n  one  \n  two\n')],
  ['double quotation marks around an apostrophe or an escape', entry('a: "it\'s"\nb: "tab\\t"\n')],
  ['an abbreviation, which may be several zones', entry('zone: EST\n')],
  ['a zone that has to be guessed', entry('zone: Asia/Singapur\n')],
  ['"local", which is no zone', entry('zone: local\n')],
  ['a word that is a zone elsewhere', entry('title: Asia/Calcutta\n')],
  ['facts that cannot be read', entry('title: "a: b\nzone: Asia/Calcutta\n')],
])('%s is left as it is', (_, text) => {
  expect(fixText('events/2026/a.mdx', text)).toEqual({ text, changes: [] });
});

test('the values of a list stay what they are but for zones and addresses', () => {
  const before =
    '# Offices\r\nlisbon: { name: "Lisbon", zone: Portugal }   # west\r\nsite:\r\n  url: "https://a.example/?gclid=1"\r\n  about: "It\'s \\u00e9"\r\n\r\n\r\n';
  const { text, changes } = fixText('offices.yaml', before);
  expect(text).toBe(
    "# Offices\nlisbon: { name: 'Lisbon', zone: Europe/Lisbon }   # west\nsite:\n  url: 'https://a.example/'\n  about: \"It's \\u00e9\"\n",
  );
  expect(readYaml(text, 1).value).toEqual({
    lisbon: { name: 'Lisbon', zone: 'Europe/Lisbon' },
    site: { url: 'https://a.example/', about: 'It’s é'.replace('’', "'") },
  });
  expect(changes).toEqual([
    'ended lines with a line feed alone',
    'wrote texts in single quotation marks',
    'wrote zones by their canonical name',
    'removed tracking parameters from addresses',
    'ended the file with one line end',
  ]);
});
