/** A file that would be right but for one thing. */
export interface Fault {
  /** What is wrong; also the id of the entry. */
  readonly name: string;
  readonly rule: string;
  /** Below the content root; default: the event of that name in 2021. */
  readonly file?: string;
  /** What is written instead of what in the sound entry. */
  readonly edits: readonly (readonly [from: string, to: string])[];
}

export const SOUND_EVENT = `---
title: A notice goes out
kind: notice
status: reported
when: '2021-03-04'
zone: America/New_York
summary: A notice goes out to the crews.
summarySources: [gazette]
places: [saltmarsh]
organisations: [tidewater-freight]
stories: [ferries-stop]
people:
  - { name: Ada Merrow, role: head of quays }
figures:
  - { metric: jobs-cut, value: 12, qualifier: exact, asOf: '2021-03-04', sources: [gazette] }
legs:
  - { places: [saltmarsh], when: '2021-03-04T09:00', status: reported, sources: [gazette] }
related: [year-end-warning]
added: '2021-06-30'
sources:
  - { id: gazette, publisher: Harbour Gazette, url: 'https://harbour-gazette.example/notice', published: '2021-03-04', kind: press }
---

The notice went to the crews.
`;

export const SOUND_STORY = `---
title: A story
summary: What happened.
order: 3
---

It began at night.
`;

const SUMMARY = 'summary: A notice goes out to the crews.';
const BODY = 'The notice went to the crews.';
const STORY_BODY = 'It began at night.';

/** Every fault of an event or a story that a rule refuses; the lists are sound. */
export const ENTRY_FAULTS: readonly Fault[] = [
  // The file and its YAML
  fault('no-front-matter', 'front-matter', ['---\ntitle', 'title']),
  fault('front-matter-open', 'front-matter', ['\n---\n\nThe', '\n\nThe']),
  fault('byte-order-mark', 'front-matter', ['---\ntitle', '\uFEFF---\ntitle']),
  fault('colon-in-text', 'yaml-syntax', ['A notice goes out to', 'A notice: it goes to']),
  fault('field-twice', 'yaml-syntax', ['kind: notice', 'kind: notice\nkind: notice']),
  fault('quote-not-closed', 'yaml-syntax', ["added: '2021-06-30'", "added: '2021-06-30"]),
  fault('tab-as-indent', 'yaml-syntax', ['  - { name', '\t- { name']),
  fault('yaml-anchor', 'yaml-alias', ['kind: notice', 'kind: &kind notice']),
  fault('yaml-tagged', 'yaml-tag', ['kind: notice', 'kind: !kind notice']),
  fault('hidden-in-title', 'text-hidden', ['A notice goes out\n', 'A notice\u202E goes out\n']),
  { name: 'Capital-Letters', rule: 'file-unexpected', file: 'events/2021/Capital-Letters.mdx', edits: [] },
  { name: 'not-in-a-year', rule: 'file-unexpected', file: 'events/not-in-a-year.mdx', edits: [] },
  // Fields
  fault('unknown-field', 'field-unknown', ['kind: notice', 'kind: notice\nlayout: data:text/javascript,alert(1)']),
  fault('misspelled-field', 'field-unknown', ['summary:', 'sumary:\n  nothing\nsummary:']),
  fault('missing-title', 'field-missing', ['title: A notice goes out\n', '']),
  fault('missing-in-a-list', 'field-missing', ['name: Ada Merrow, role', 'role']),
  fault('empty-field', 'field-type', ['kind: notice', 'kind:']),
  fault('number-for-text', 'field-type', ["when: '2021-03-04'", 'when: 2021']),
  fault('text-for-list', 'field-type', ['places: [saltmarsh]', 'places: saltmarsh']),
  fault('text-for-number', 'field-type', ['value: 12', "value: '12'"]),
  fault('unknown-status', 'field-value', ['status: reported\nwhen', 'status: confirmd\nwhen']),
  fault('title-too-long', 'field-value', ['A notice goes out\n', `${'A notice goes out and on '.repeat(4).trim()}\n`]),
  fault('id-with-capitals', 'field-value', ['kind: notice', 'kind: Notice']),
  fault('not-a-web-address', 'field-value', ['https://harbour-gazette.example/notice', 'harbour-gazette.example']),
  fault('no-sources', 'field-value', ['summarySources: [gazette]', 'summarySources: []']),
  fault('added-in-words', 'field-value', ["added: '2021-06-30'", "added: '30 June 2021'"]),
  // Times
  fault('day-first', 'when-syntax', ["when: '2021-03-04'", "when: '4.3.2021'"]),
  fault('words-for-a-time', 'when-syntax', ["when: '2021-03-04'", "when: 'early March'"]),
  fault('one-digit', 'when-syntax', ["when: '2021-03-04'", "when: '2021-3-4'"]),
  fault('no-such-day', 'date-impossible', ["when: '2021-03-04'", "when: '2021-02-29'"]),
  fault('no-such-month', 'date-impossible', ["when: '2021-03-04'", "when: '2021-13'"]),
  fault('added-on-no-day', 'date-impossible', ["added: '2021-06-30'", "added: '2021-06-31'"]),
  fault('no-such-hour', 'time-impossible', ["when: '2021-03-04'", "when: '2021-03-04T24:00'"]),
  fault('skipped-hour', 'time-gap', ["when: '2021-03-04'", "when: '2021-03-14T02:30'"]),
  fault('repeated-hour', 'time-overlap', ["when: '2021-03-04'", "when: '2021-11-07T01:30'"]),
  fault('offset-never-used', 'offset-wrong', ["when: '2021-03-04'", "when: '2021-03-04T09:00+01:00'"]),
  fault('interval-backwards', 'interval-order', ["when: '2021-03-04'", "when: '2021-03-09/2021-03-04'"]),
  fault('interval-without-ends', 'when-syntax', ["when: '2021-03-04'", "when: '../..'"]),
  fault('hour-without-zone', 'time-zone-missing', ["when: '2021-03-04'\nzone: America/New_York", "when: '2021-03-04T09:00'"]),
  fault('zone-misspelled', 'zone-unknown', ['America/New_York', 'America/New_Yrok']),
  fault('zone-abbreviated', 'zone-unknown', ['America/New_York', 'EST']),
  fault('zone-by-its-city', 'zone-unknown', ['America/New_York', 'Singapore city']),
  fault('zone-renamed', 'zone-alias', ['America/New_York', 'Asia/Calcutta']),
  fault('filed-in-another-year', 'file-year', ["when: '2021-03-04'", "when: '2020-03-04'"]),
  // References
  fault('unknown-kind', 'reference-unknown', ['kind: notice', 'kind: notcie']),
  fault('unknown-place', 'reference-unknown', ['places: [saltmarsh]\n', 'places: [salt-lake]\n']),
  fault('unknown-organisation', 'reference-unknown', ['[tidewater-freight]', '[tidewater]']),
  fault('unknown-story', 'reference-unknown', ['[ferries-stop]', '[ferries-stop, night]']),
  fault('unknown-related', 'reference-unknown', ['[year-end-warning]', '[year-end-warnings]']),
  fault('unknown-metric', 'reference-unknown', ['metric: jobs-cut', 'metric: job-cuts']),
  fault('unknown-source', 'reference-unknown', ['summarySources: [gazette]', 'summarySources: [gazete]']),
  fault('named-twice', 'repeated', ['[tidewater-freight]', '[tidewater-freight, tidewater-freight]']),
  fault('contributor-elsewhere', 'link-host', [
    "added: '2021-06-30'",
    "added: '2021-06-30'\ncontributors: [{ name: Ines Tallow, url: 'https://elsewhere.example/' }]",
  ]),
  fault('contributor-by-mail', 'field-value', [
    "added: '2021-06-30'",
    "added: '2021-06-30'\ncontributors: [{ name: ines@tallow.example }]",
  ]),
  fault('related-to-itself', 'related-self', ['[year-end-warning]', '[related-to-itself]']),
  {
    name: 'year-end-warning',
    rule: 'id-repeated',
    file: 'events/2021/year-end-warning.mdx',
    edits: [['[year-end-warning]', '[closure-cost]']],
  },
  fault('host-not-listed', 'source-host', ['https://harbour-gazette.example/notice', 'https://elsewhere.example/notice']),
  fault('source-without-trace', 'source-trace', ["url: 'https://harbour-gazette.example/notice', ", '']),
  // Ids
  fault('alias-with-capitals', 'field-value', ['added:', 'aliases: [Old-Notice]\nadded:']),
  fault('alias-of-itself', 'alias-self', ['added:', 'aliases: [alias-of-itself]\nadded:']),
  fault('alias-of-another', 'alias-live', ['added:', 'aliases: [old-notice, closure-cost]\nadded:']),
  fault('taken-former-id', 'alias-taken', ['added:', 'aliases: [night-on-the-pier]\nadded:']),
  fault('alias-of-a-removed', 'alias-removed', ['added:', 'aliases: [harbour-strike]\nadded:']),
  // Figures, legs, status
  fault('figure-without-amount', 'figure-amount', ['value: 12, ', '']),
  fault('figure-with-two-amounts', 'figure-amount', ['value: 12', 'value: 12, low: 10, high: 14']),
  fault('range-upside-down', 'figure-amount', ['value: 12', 'low: 14, high: 10']),
  fault('leg-not-stated-with-time', 'leg-status', [
    'status: reported, sources: [gazette] }\nrelated',
    'status: not-stated, sources: [gazette] }\nrelated',
  ]),
  fault('leg-without-time', 'leg-status', ["when: '2021-03-04T09:00', status", 'status']),
  fault('leg-without-source', 'leg-source', [
    'status: reported, sources: [gazette] }\nrelated',
    'status: reported, sources: [] }\nrelated',
  ]),
  fault('disputed-without-conflict', 'status-disputed', ['status: reported\nwhen', 'status: disputed\nwhen']),
  fault('corrected-without-correction', 'status-corrected', ['status: reported\nwhen', 'status: corrected\nwhen']),
  // Bodies
  body('body-import', 'mdx-esm', "import fs from 'node:fs'\n\nThe notice."),
  body('body-export', 'mdx-esm', 'export const answer = 42\n\nThe notice.'),
  body('body-expression', 'mdx-expression', 'It is {process.env.HOME} now.'),
  body('body-script', 'mdx-component', 'The notice.\n\n<script>alert(1)</script>'),
  body('body-unknown-component', 'mdx-component', 'The notice.\n\n<Qoute speaker="Ada Merrow" source="gazette">Words</Qoute>'),
  body('body-event-handler', 'mdx-attribute', 'See <Ref event="closure-cost" onclick="alert(1)">the cost</Ref> of it.'),
  body('body-missing-attribute', 'mdx-attribute', 'The notice.<Cite />'),
  body('body-script-link', 'mdx-link', 'See [the cost](javascript:alert(1)) of it.'),
  body('body-plain-http', 'mdx-link', 'See [the cost](http://harbour-gazette.example/) of it.'),
  body('body-disguised-link', 'mdx-link', 'See [https://harbour-gazette.example](https://tidewater.example/) for it.'),
  body('body-image', 'mdx-image', 'See ![secrets](../../.env?raw) for it.'),
  body('body-table', 'mdx-node', '| a | b |\n| - | - |\n| 1 | 2 |'),
  body('body-first-heading', 'mdx-node', '# The notice'),
  body('body-lone-bracket', 'mdx-syntax', 'Fewer than <12 people.'),
  body('body-not-closed', 'mdx-syntax', 'See <Ref event="closure-cost">the cost of it.'),
  body('body-comment', 'mdx-syntax', 'The notice. <!-- not yet -->'),
  body('body-hidden', 'text-hidden', 'The no\u200Btice.'),
  body('body-quote-of-nobody', 'quote-speaker', 'The notice.\n\n<Quote speaker="Ada Morrow" source="gazette">The words.</Quote>'),
  body(
    'body-quote-too-long',
    'mdx-component',
    `<Quote speaker="Ada Merrow" source="gazette">${'word '.repeat(41).trim()}</Quote>`,
  ),
  body('body-figure-unknown', 'figure-unknown', 'It took <Fig metric="share-cut" /> of the crews.'),
  body('body-unknown-event', 'reference-unknown', 'It was <Ref event="closure-costs">the cost</Ref> of it.'),
  body('body-day-as-time', 'mdx-attribute', 'It was <Time at="2021-03-04" zone="Europe/Lisbon" /> then.'),
  body('body-skipped-hour', 'time-gap', 'It was <Time at="2021-03-28T01:30" zone="Europe/Lisbon" /> then.'),
  body('body-host-not-listed', 'link-host', 'See [the cost](https://elsewhere.example/) of it.'),
  body('body-link-without-slash', 'link-slash', 'See [the cost](/events/closure-cost) of it.'),
  body('body-too-long', 'entry-too-long', 'The notice. '.repeat(3000)),
  // Care
  fault(
    'told-twice',
    'event-repeated',
    ['title: A notice goes out\nkind: notice', 'title: Staff at the quay learn of its closure by messages\nkind: notice'],
    ["when: '2021-03-04'\nzone", "when: '2021-03-03'\nzone"],
  ),
  fault('page-cited-twice', 'source-repeated', [
    'sources:\n  - { id: gazette, publisher',
    "sources:\n  - { id: copy, publisher: Gazette, url: 'https://www.harbour-gazette.example/notice/#top', kind: press }\n  - { id: gazette, publisher",
  ]),
  fault('leg-after-the-record', 'date-after-known', ["when: '2021-03-04T09:00', status", "when: '2021-08-04T09:00', status"]),
  fault(
    'surer-than-its-source',
    'qualifier-missing',
    [SUMMARY, 'summary: A notice goes out to 1,200 people.'],
    ['value: 12, qualifier: exact', 'value: 1200, qualifier: about'],
  ),
  fault(
    'less-sure-than-its-source',
    'qualifier-missing',
    [SUMMARY, 'summary: A notice goes out to nearly 1,200 people.'],
    ['value: 12, qualifier: exact', 'value: 1200, qualifier: exact'],
  ),
  fault('mail-of-a-person', 'personal-mail', [SUMMARY, 'summary: Write to ada.merrow@tidewater.example about it.']),
  fault('number-of-a-person', 'personal-phone', [SUMMARY, 'summary: Call +351 21 555 01 23 about it.']),
  body('body-number-of-a-person', 'personal-phone', 'The notice names a number, (202) 555-0123, for questions.'),
  fault('two-alphabets', 'text-mixed-script', ['A notice goes out\n', 'A n\u043Etice goes out\n']),
  body('body-two-alphabets', 'text-mixed-script', 'The n\u043Etice went to the crews.'),
  fault('id-in-another-alphabet', 'field-value', ['kind: notice', 'kind: n\u043Etice']),
  fault('tracked-source', 'link-tracking', ["/notice'", "/notice?page=2&utm_source=feed#top'"]),
  fault('shortened-source', 'link-shortener', ['https://harbour-gazette.example/notice', 'https://bit.ly/3notice']),
  body('body-shortened-link', 'link-shortener', 'See [the notice](https://t.co/3notice) of it.'),
  fault('password-in-source', 'link-credentials', ['https://harbour', 'https://reader:secret@harbour']),
  fault('lookalike-source', 'link-lookalike', ['https://harbour', 'https://h\u0430rbour']),
  fault('coded-source', 'link-lookalike', ['https://harbour-gazette.example', 'https://xn--hrbour-gazette-4kg.example']),
  body('long-quotation', 'text-quote-long', `It says: “${'word '.repeat(41).trim()}”.`),
  fault('host-misspelled', 'source-host', ['https://harbour-gazette.example/notice', 'https://harbor-gazette.example/notice']),
  // Stories
  { name: 'story-of-nothing', rule: 'story-empty', file: 'stories/story-of-nothing.mdx', edits: [] },
  story('story-figure-unknown', 'figure-unknown', [
    'order: 3',
    'order: 3\nfigures:\n  - { event: closure-cost, metric: jobs-cut, label: Jobs }',
  ]),
  story('story-source-of-nobody', 'reference-unknown', [STORY_BODY, 'It began.<Cite source="gazette" />']),
  story('story-quote-changed', 'quote-text', [
    STORY_BODY,
    '<Quote speaker="Ada Merrow" source="quay-closure-messages/plan">Nobody is to learn of it.</Quote>',
  ]),
  story('story-figure-of-nobody', 'figure-unknown', [STORY_BODY, 'It cost <Fig metric="jobs-cut" /> jobs.']),
];

/** Faults of the lists, each in a list of its own, since a list that cannot be read hides what refers to it. */
export const LIST_FAULTS: readonly Fault[] = [
  list('offices', 'zone-unknown', ['zone: Asia/Kathmandu', 'zone: Asia/Katmandoo']),
  list('offices', 'zone-alias', ['zone: Europe/Lisbon', 'zone: Portugal']),
  list('offices', 'place-circle', ['within: everywhere, zone: America/New_York', 'within: saltmarsh, zone: America/New_York']),
  list('offices', 'reference-unknown', ['within: everywhere, zone: Pacific/Apia', 'within: everywere, zone: Pacific/Apia']),
  list('kinds', 'field-missing', ['closure: { name: Closure, ', 'closure: { ']),
  list('metrics', 'field-value', ['unit: weeks', "unit: 'weeks!'"]),
  list('organisations', 'field-value', ['quayside-union:', 'Quayside-Union:']),
  list('hosts', 'field-value', ['- tidewater.example', '- https://tidewater.example/']),
  list('site', 'clock-zone', ['clocks: [port-lisboa,', 'clocks: [everywhere,']),
  list('site', 'date-impossible', ["asKnownOn: '2021-06-30'", "asKnownOn: '2021-06-31'"]),
  list('site', 'reference-unknown', ['story: quay-closure\n', 'story: quay-closures\n']),
  list('site', 'quote-speaker', ['speaker: Ada Merrow', 'speaker: Ada']),
  list('site', 'figure-unknown', ['metric: notice-weeks', 'metric: share-cuts']),
  list('site', 'field-unknown', ['tagline:', 'motto: Nothing\ntagline:']),
  list('kinds', 'alias-live', ['about: A workplace ends.', 'about: A workplace ends., aliases: [notice]']),
  list('removed', 'removed-live', [
    '- what: story',
    `- { what: event, id: harbour-review, date: '2021-06-12', why: Wrong. }\n- what: story`,
  ]),
  list('removed', 'removed-anchors', [
    '- what: story',
    `- { what: story, id: ferries-stop, anchors: [leg-1], date: '2021-06-12', why: Wrong. }\n- what: story`,
  ]),
  list('removed', 'reference-unknown', ['instead: talks-begin', 'instead: talks-began']),
  list('removed', 'date-impossible', ["date: '2021-06-12'", "date: '2021-06-31'"]),
  list('removed', 'repeated', [
    '- what: story',
    "- { what: event, id: harbour-strike, date: '2021-06-12', why: Twice. }\n- what: story",
  ]),
  list('removed', 'field-missing', ['  why: Its events belong to no one thread.\n', '']),
  list('site', 'yaml-syntax', ['stretch: The days', 'stretch: The: days']),
];

function fault(name: string, rule: string, ...edits: Fault['edits']): Fault {
  return { name, rule, edits };
}

function body(name: string, rule: string, text: string): Fault {
  return fault(name, rule, [BODY, text]);
}

function story(name: string, rule: string, ...edits: Fault['edits']): Fault {
  return { name, rule, file: `stories/${name}.mdx`, edits };
}

function list(name: string, rule: string, ...edits: Fault['edits']): Fault {
  return { name: `${name}: ${rule}`, rule, file: `${name}.yaml`, edits };
}
