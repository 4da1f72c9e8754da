import { expect, test } from 'vitest';
import { findProblems } from './cross-check.ts';
import { parseWithSatteri } from './mdx/parse-with-satteri.ts';
import { readEvent } from './read-event.ts';
import { readStory } from './read-story.ts';
import { readVocabulary, usableOffices } from './read-vocabulary.ts';

const LISTS = {
  organisations: 'harbour-lines:\n  name: Harbour Lines\n',
  offices:
    'lisbon: { name: Lisbon, level: city, city: Lisbon, country: Portugal, within: portugal, zone: Europe/Lisbon }\n' +
    'perth: { name: Perth, level: city, city: Perth, country: Australia, zone: Australia/Perth }\n' +
    'portugal: { name: Portugal, level: country, country: Portugal }\n',
  metrics: 'jobs-cut:\n  name: Jobs cut\n  unit: people\n  about: Jobs that end.\n',
  kinds: 'layoff:\n  name: Layoff\n  plural: Layoffs\n  about: People are told.\n',
  hosts: '- gazette.example\n',
  links: `- url: https://www.gazette.example/a
  checked: '2026-06-01'
  status: dead
  firstFailure: '2026-05-25'
  lastFailure: '2026-06-01'
`,
  site: `name: Harbour Gazette
tagline: Layoffs in the harbour.
about: A record.
url: https://gazette.example
asKnownOn: '2026-05-30'
clocks: [lisbon, perth]
lead:
  headline: Notices on a Wednesday
  standfirst:
    - { text: Notices went out., event: notices, sources: [gazette] }
  event: notices
  story: harbour
  figures:
    - { event: notices, metric: jobs-cut, label: jobs cut }
  quotes:
    - { event: notices, speaker: Ana Reis, context: to staff }
  from: '2026-05-20'
  to: '2026-05-20'
  stretch: That day
`,
};

const EVENT = `---
title: Notices go out in Lisbon
kind: layoff
status: reported
when: '2026-05-20T09:00'
zone: Europe/Lisbon
summary: Harbour Lines tells about 200 people that their jobs end.
summarySources: [gazette]
places: [lisbon]
organisations: [harbour-lines]
stories: [harbour]
people:
  - { name: Ana Reis, role: Chief executive }
figures:
  - { metric: jobs-cut, value: 200, qualifier: about, asOf: '2026-05-20', sources: [gazette] }
legs:
  - { places: [perth], when: '2026-05-20', status: reported, sources: [gazette] }
added: '2026-05-21'
sources:
  - { id: gazette, publisher: Gazette, url: 'https://www.gazette.example/a', kind: press }
---

<Fig metric="jobs-cut" /> people were told.<Cite source="gazette" />

<Quote speaker="Ana Reis" source="gazette">We are sorry</Quote>
`;

const STORY = `---
title: The harbour
summary: What happened.
order: 1
---

<Ref event="notices">It began</Ref> with <Fig event="notices" metric="jobs-cut" /> people.<Cite source="notices/gazette" />
`;

function problemsOf(change: {
  event?: [string, string];
  story?: [string, string];
  list?: [keyof typeof LISTS, string, string];
  file?: string;
}): string[] {
  const swap = (text: string, pair: [string, string] | undefined): string => {
    if (!pair) return text;
    if (!text.includes(pair[0])) throw new Error(`The text to change is not there: ${pair[0]}`);
    return text.replace(pair[0], pair[1]);
  };
  const lists = { ...LISTS };
  if (change.list) lists[change.list[0]] = swap(LISTS[change.list[0]], [change.list[1], change.list[2]]);
  const vocabulary = readVocabulary(lists);
  const events = [
    readEvent(
      change.file ?? 'events/2026/notices.mdx',
      swap(EVENT, change.event),
      usableOffices(vocabulary.lists.offices),
      parseWithSatteri,
    ),
  ];
  const stories = [readStory('stories/harbour.mdx', swap(STORY, change.story), parseWithSatteri)];
  return findProblems({ vocabulary, events, stories, charts: [] }, null).map(
    ({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`,
  );
}

test('right content has no problem', () => {
  expect(problemsOf({})).toEqual([]);
});

const EVENT_FILE = 'events/2026/notices.mdx';

test.each<[string, [string, string], string[]]>([
  ['an unknown kind', ['kind: layoff', 'kind: layof'], ['3:7 reference-unknown']],
  ['an unknown place', ['places: [lisbon]', 'places: [lisbon, porto]'], ['9:18 reference-unknown']],
  ['a place named twice', ['places: [lisbon]', 'places: [lisbon, lisbon]'], ['9:18 repeated']],
  ['an unknown organisation', ['[harbour-lines]', '[harbor-lines]'], ['10:17 reference-unknown']],
  ['an unknown story', ['stories: [harbour]', 'stories: [harbour, docks]'], ['11:20 reference-unknown']],
  ['an event related to itself', ["added: '2026-05-21'", "related: [notices]\nadded: '2026-05-21'"], ['18:11 related-self']],
  ['a source that is not listed', ['summarySources: [gazette]', 'summarySources: [gazete]'], ['8:18 reference-unknown']],
  ['an unknown metric', ['metric: jobs-cut, value', 'metric: jobs, value'], ['15:15 reference-unknown', '23:1 figure-unknown']],
  ['a value beside a range', ['value: 200', 'value: 200, low: 100, high: 300'], ['15:5 figure-amount']],
  ['a range upside down', ['value: 200', 'low: 300, high: 100'], ['15:5 figure-amount']],
  ['no number at all', ['value: 200, ', ''], ['15:5 figure-amount']],
  ['a leg without a time', ["when: '2026-05-20', status: reported", 'status: reported'], ['17:5 leg-status']],
  [
    'a leg that has a time nobody stated',
    ['status: reported, sources: [gazette] }\nadded', 'status: not-stated, sources: [] }\nadded'],
    ['17:30 leg-status'],
  ],
  [
    'a leg without a source',
    ['status: reported, sources: [gazette] }\nadded', 'status: reported, sources: [] }\nadded'],
    ['17:71 leg-source'],
  ],
  ['a dispute about nothing', ['status: reported\nwhen', 'status: disputed\nwhen'], ['4:9 status-disputed']],
  ['a correction of nothing', ['status: reported\nwhen', 'status: corrected\nwhen'], ['4:9 status-corrected']],
  ['a host that may not be linked', ['www.gazette.example', 'gazette.example.org'], ['20:45 source-host']],
  [
    'a copy of another page',
    ["a', kind", "a', archived: 'https://web.archive.org/web/20260520120000/https://www.gazette.example/b', kind"],
    ['20:88 source-host'],
  ],
  ['a source without a trace', ["url: 'https://www.gazette.example/a', ", ''], ['20:5 source-trace']],
  ['a speaker who is not listed', ['speaker="Ana Reis"', 'speaker="Ana Rais"'], ['25:1 quote-speaker']],
  [
    'a figure the event does not have',
    ['<Fig metric="jobs-cut" />', '<Fig metric="jobs-cut" of="Porto" />'],
    ['23:1 figure-unknown'],
  ],
  ['a source mark of nothing', ['<Cite source="gazette" />', '<Cite source="gazette times" />'], ['23:44 reference-unknown']],
  ['a link to no event', ['people were told', '[told](/events/notice/)'], ['23:27 reference-unknown']],
  ['a link to a host off the list', ['people were told', '[told](https://example.org/)'], ['23:27 link-host']],
  ['a clock time in a gap', ["'2026-05-20T09:00'", "'2026-03-29T01:30'"], ['5:7 time-gap']],
  ['a zone that does not exist', ['zone: Europe/Lisbon\nsummary', 'zone: Europe/Lisboa\nsummary'], ['6:7 zone-unknown']],
  ['a day that does not exist', ["added: '2026-05-21'", "added: '2026-02-29'"], ['18:8 date-impossible']],
])('%s is a problem at its place', (_, event, expected) => {
  const found = problemsOf({ event }).filter((problem) => problem.startsWith(EVENT_FILE));
  expect(found).toEqual(expected.map((place) => `${EVENT_FILE}:${place}`));
});

test('the Wayback Machine’s copy of the page itself needs no host on the list', () => {
  const copy = 'https://web.archive.org/web/20260520120000/http://gazette.example:80/a';
  expect(problemsOf({ event: ["a', kind", `a', archived: '${copy}', kind`] })).toEqual([]);
});

test('one fault hides no other: form, time, references, body and place of a file are all said at once', () => {
  const text = EVENT.replace('kind: layoff', 'kind: layof')
    .replace("'2026-05-20T09:00'", "'2026-03-29T01:30'")
    .replace('value: 200', "value: '200'")
    .replace(
      "when: '2026-05-20', status: reported, sources: [gazette]",
      "when: '2026-05-32', status: reported, sources: [gazete]",
    )
    .replace("added: '2026-05-21'", "added: '2026-05-21'\nmood: sad")
    .replace('source="gazette">We', 'source="gazete">We');
  const vocabulary = readVocabulary(LISTS);
  const events = [readEvent('events/2026/notices.mdx', text, usableOffices(vocabulary.lists.offices), parseWithSatteri)];
  const stories = [readStory('stories/harbour.mdx', STORY, parseWithSatteri)];
  const found = findProblems({ vocabulary, events, stories, charts: [] }, null).filter(({ file }) => file === EVENT_FILE);
  expect(found.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([
    '3:7 reference-unknown',
    '5:7 time-gap',
    '15:32 field-type',
    '17:30 date-impossible',
    '19:1 field-unknown',
    '26:1 reference-unknown',
  ]);
});

test('a file in the folder of another year is a problem at the date', () => {
  expect(problemsOf({ file: 'events/2025/notices.mdx' })).toEqual(['events/2025/notices.mdx:5:7 file-year']);
});

test.each<[string, [string, string], string[]]>([
  ['a reference to no event', ['event="notices">It', 'event="notice">It'], ['7:1 reference-unknown']],
  ['a figure of no event', [' event="notices" metric', ' metric'], ['7:42 figure-unknown']],
  ['a source without its event', ['notices/gazette', 'gazette'], ['7:91 reference-unknown']],
])('in a story, %s is a problem', (_, story, expected) => {
  expect(problemsOf({ story })).toEqual(expected.map((place) => `stories/harbour.mdx:${place}`));
});

test('a story repeats quotes word for word', () => {
  const quote = (words: string): [string, string] => [
    'people.',
    `people.\n\n<Quote speaker="Ana Reis" source="notices/gazette">${words}</Quote>\n\nMore.`,
  ];
  expect(problemsOf({ story: quote('We are sorry') })).toEqual([]);
  expect(problemsOf({ story: quote('We are very sorry') })).toEqual(['stories/harbour.mdx:9:1 quote-text']);
});

test('a story without events is a problem', () => {
  expect(problemsOf({ event: ['stories: [harbour]', 'stories: [docks]'] })).toContain('stories/harbour.mdx:2:1 story-empty');
});

test.each<[string, [keyof typeof LISTS, string, string], string[]]>([
  ['a zone by its old name', ['offices', 'Australia/Perth', 'Australia/West'], ['offices.yaml:2:75 zone-alias']],
  ['a place within no place', ['offices', 'within: portugal', 'within: iberia'], ['offices.yaml:1:79 reference-unknown']],
  [
    'a place within itself',
    ['offices', 'country: Portugal }', 'country: Portugal, within: portugal }'],
    ['offices.yaml:3:72 place-circle'],
  ],
  ['a clock without a zone', ['site', 'clocks: [lisbon, perth]', 'clocks: [lisbon, portugal]'], ['site.yaml:6:18 clock-zone']],
  [
    'a lead that is no event',
    ['site', '  event: notices\n  story', '  event: notice\n  story'],
    ['site.yaml:11:10 reference-unknown'],
  ],
  [
    'a lead figure that the event lacks',
    ['site', 'metric: jobs-cut, label', 'metric: jobs, label'],
    ['site.yaml:14:7 figure-unknown'],
  ],
  ['an address that no source has', ['links', 'example/a', 'example/b'], ['links.yaml:1:8 link-unused']],
  ['a day that never was', ['links', "'2026-05-25'", "'2026-02-30'"], ['links.yaml:4:17 date-impossible']],
  [
    'an address that stands twice',
    ['links', '- url', "- { url: 'https://www.gazette.example/a', checked: '2026-06-01', status: works }\n- url"],
    ['links.yaml:2:8 repeated'],
  ],
  ['a quote that the event lacks', ['site', 'speaker: Ana Reis', 'speaker: Rui Reis'], ['site.yaml:16:34 quote-speaker']],
])('in the lists, %s is a problem', (_, list, expected) => {
  expect(problemsOf({ list })).toEqual(expected);
});

test('a list that cannot be read is one problem, and nothing else is refused because of it', () => {
  expect(problemsOf({ list: ['metrics', 'unit: people', 'unit: 7'] })).toEqual(['metrics.yaml:3:9 field-type']);
});

test('a name that was changed is answered with the new one', () => {
  const renamed = { ...LISTS, kinds: LISTS.kinds.replace('layoff:\n', 'job-cuts:\n  aliases: [layoff]\n') };
  const vocabulary = readVocabulary(renamed);
  const problems = findProblems(
    {
      vocabulary,
      events: [readEvent('events/2026/notices.mdx', EVENT, usableOffices(vocabulary.lists.offices), parseWithSatteri)],
      stories: [readStory('stories/harbour.mdx', STORY, parseWithSatteri)],
      charts: [],
    },
    null,
  );
  expect(problems.map(({ rule, hint }) => [rule, hint])).toEqual([
    ['reference-unknown', 'It is now called "job-cuts". Write that.'],
  ]);
});
