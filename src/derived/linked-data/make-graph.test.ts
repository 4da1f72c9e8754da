import type { NewsArticle } from 'schema-dts';
import { expect, test } from 'vitest';
import type { Event } from '../../domain/event.ts';
import { makeEvent, when } from '../testing/make-event.ts';
import { makeFeedSite } from '../testing/make-feed-site.ts';
import { makeHistory } from '../testing/make-history.ts';
import { HOSTILE_TEXTS } from '../testing/hostile-texts.ts';
import { coverageOf } from './chart-graph.ts';
import { makeGraph } from './make-graph.ts';
import { renderGraph } from './render-graph.ts';

const URL_OF_A = 'https://quayside.example/repo/events/a/';

function graphOf(rest: Partial<Event>, text = '2026-05-20T04:00', zone: string | null = 'Asia/Singapore'): unknown {
  const event = makeEvent('a', when(text, zone), rest);
  // Through text and back, as a reader gets it.
  return JSON.parse(renderGraph(makeGraph({ kind: 'event', event }, URL_OF_A, makeFeedSite([event]))));
}

test('an event is a news article of the day it was added, about an event of its own time', () => {
  expect(graphOf({ places: ['singapore'], organisations: ['two'], title: 'Emails begin' })).toEqual({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'NewsArticle',
        '@id': `${URL_OF_A}#article`,
        headline: 'Emails begin',
        description: 'It happens.',
        url: URL_OF_A,
        mainEntityOfPage: URL_OF_A,
        datePublished: '2026-05-21',
        dateModified: '2026-05-21',
        author: { '@id': 'https://quayside.example/repo/#org' },
        publisher: { '@id': 'https://quayside.example/repo/#org' },
        isPartOf: { '@id': 'https://quayside.example/repo/#website' },
        inLanguage: 'en-GB',
        isAccessibleForFree: true,
        license: 'https://creativecommons.org/licenses/by/4.0/',
        image: {
          '@type': 'ImageObject',
          url: 'https://quayside.example/repo/cards/events/a.png',
          contentUrl: 'https://quayside.example/repo/cards/events/a.png',
          encodingFormat: 'image/png',
          width: { '@type': 'QuantitativeValue', value: 1200, unitCode: 'E37' },
          height: { '@type': 'QuantitativeValue', value: 630, unitCode: 'E37' },
          caption: 'Emails begin. Layoff, reported. Wednesday 20 May 2026, 4:00 am, Singapore (UTC+8).',
        },
        articleSection: 'Layoff',
        keywords: ['Singapore'],
        citation: [{ '@type': 'CreativeWork', publisher: { '@type': 'Organization', name: 'The Outlet' } }],
        about: {
          '@type': 'Event',
          '@id': `${URL_OF_A}#event`,
          name: 'Emails begin',
          description: '20 May 2026, 4:00 am, Singapore (UTC+8)',
          startDate: '2026-05-20T04:00:00+08:00',
          location: [
            {
              '@type': 'Place',
              '@id': 'https://quayside.example/repo/places/singapore/#place',
              name: 'Singapore',
              url: 'https://quayside.example/repo/places/singapore/',
            },
          ],
          about: [
            {
              '@type': 'Organization',
              '@id': 'https://quayside.example/repo/organisations/two/#organisation',
              name: 'Two & Partners',
              url: 'https://quayside.example/repo/organisations/two/',
            },
          ],
        },
      },
      {
        '@type': 'BreadcrumbList',
        '@id': `${URL_OF_A}#breadcrumb`,
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Timeline', item: 'https://quayside.example/repo/timeline/' },
          { '@type': 'ListItem', position: 2, name: 'Emails begin' },
        ],
      },
      {
        '@type': 'WebSite',
        '@id': 'https://quayside.example/repo/#website',
        name: 'The Quayside Record',
        url: 'https://quayside.example/repo/',
        publisher: { '@id': 'https://quayside.example/repo/#org' },
      },
      {
        '@type': 'NewsMediaOrganization',
        '@id': 'https://quayside.example/repo/#org',
        name: 'The Quayside Record',
        url: 'https://quayside.example/repo/',
      },
    ],
  });
});

test('sources that are relied on are cited, with their archived copies', () => {
  const sources = [
    {
      id: 'a',
      publisher: 'The Outlet',
      title: 'Emails “begin”',
      url: 'https://outlet.example/a',
      published: '2026-05',
      kind: 'press',
      archived: 'https://archive.example/a',
    },
    { id: 'b', publisher: 'The Other', kind: 'press', relied: false },
  ] as const;
  expect(graphOf({ sources })).toMatchObject({
    '@graph': [
      {
        citation: [
          {
            '@type': 'CreativeWork',
            name: 'Emails “begin”',
            url: 'https://outlet.example/a',
            publisher: { '@type': 'Organization', name: 'The Outlet' },
            datePublished: '2026-05',
            archivedAt: 'https://archive.example/a',
          },
        ],
      },
      {},
      {},
      {},
    ],
  });
});

test('a time that is not exact stands in words alone', () => {
  const text = JSON.stringify(graphOf({}, '2026-05-19~', null));
  expect(text).toContain('"description":"around 19 May 2026"');
  expect(text).not.toContain('startDate');
});

test('who wrote an entry is named as they named themselves', () => {
  const contributors = [{ name: 'Ada Merrow', url: 'https://ada.example/' }, { name: '@ferrywatch' }];
  expect(JSON.stringify(graphOf({ contributors }))).toContain(
    '"contributor":[{"@type":"Person","name":"Ada Merrow","url":"https://ada.example/"},{"@type":"Person","name":"@ferrywatch"}]',
  );
});

test('an article names its version where the history is known, and none where the entry was changed since', () => {
  const event = makeEvent('a', when('2026'));
  const site = makeFeedSite([event]);
  const render = (pending: boolean): string => {
    const corpus = { ...site.corpus, history: makeHistory('a', {}, pending) };
    return renderGraph(makeGraph({ kind: 'event', event }, URL_OF_A, { ...site, corpus }));
  };
  expect(render(false)).toContain('"version":2');
  expect(render(true)).not.toContain('"version"');
});

test('a correction is a comment of its day, and a withdrawn entry is about nothing', () => {
  const corrections = [{ date: '2026-06-01', was: 'Two.', now: 'Nothing.', why: 'Misread.' }];
  const text = JSON.stringify(graphOf({ corrections, status: 'withdrawn' }));
  expect(text).toContain(
    '"correction":[{"@type":"CorrectionComment","text":"It said: Two. It now says: Nothing. Why: Misread.","datePublished":"2026-06-01"}],"creativeWorkStatus":"Withdrawn"',
  );
  expect(text).toContain('"dateModified":"2026-06-01"');
  expect(text).not.toContain('"version"');
  expect(text).not.toContain('"Event"');
});

test.each(HOSTILE_TEXTS)('a title such as %j comes back as it was and ends no element', (title) => {
  const event = makeEvent('a', when('2026'), { title });
  const text = renderGraph(makeGraph({ kind: 'event', event }, URL_OF_A, makeFeedSite([event])));
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({ '@graph': [{ headline: title }, {}, {}, {}] });
});

test('a list names what stands on its page, and a text nothing', () => {
  const site = makeFeedSite([]);
  const shared = { name: 'Layoffs', description: 'All.', modified: '2026-05-21', above: [{ name: 'Kinds', path: '/kinds/' }] };
  const url = 'https://quayside.example/repo/kinds/layoff/';
  expect(makeGraph({ kind: 'list', ...shared, paths: ['/events/a/', '/events/b/'] }, url, site)['@graph'][0]).toEqual({
    '@type': 'CollectionPage',
    '@id': `${url}#page`,
    name: 'Layoffs',
    description: 'All.',
    url,
    isPartOf: { '@id': 'https://quayside.example/repo/#website' },
    inLanguage: 'en-GB',
    dateModified: '2026-05-21',
    breadcrumb: { '@id': `${url}#breadcrumb` },
    mainEntity: {
      '@type': 'ItemList',
      '@id': `${url}#list`,
      numberOfItems: 2,
      itemListElement: [
        { '@type': 'ListItem', position: 1, url: 'https://quayside.example/repo/events/a/' },
        { '@type': 'ListItem', position: 2, url: 'https://quayside.example/repo/events/b/' },
      ],
    },
  });
  expect(makeGraph({ kind: 'text', ...shared, modified: null, above: [], paths: [] }, url, site)['@graph'][0]).toEqual({
    '@type': 'WebPage',
    '@id': `${url}#page`,
    name: 'Layoffs',
    description: 'All.',
    url,
    isPartOf: { '@id': 'https://quayside.example/repo/#website' },
    inLanguage: 'en-GB',
  });
});

test('the home page names the rules that have a page, and an address for mail only where there is one', () => {
  const [, newsroom] = makeGraph({ kind: 'home' }, 'https://quayside.example/repo/', makeFeedSite([]))['@graph'];
  expect(newsroom).toMatchObject({
    '@type': 'NewsMediaOrganization',
    correctionsPolicy: 'https://quayside.example/repo/corrections/',
    verificationFactCheckingPolicy: 'https://quayside.example/repo/method/',
    actionableFeedbackPolicy: 'https://quayside.example/repo/contribute/',
  });
  expect(newsroom).not.toHaveProperty('email');
});

test('the open data are a data set with files and their sums, in a catalogue', () => {
  const url = 'https://quayside.example/repo/data/';
  const files = [
    { path: '/data/events.csv', type: 'text/csv', octets: 1200, hash: 'ab12' },
    { path: '/api/v1/index.json', type: 'application/json', octets: 300, hash: null },
  ];
  const site = makeFeedSite([makeEvent('a', when('2026-05-20'))]);
  const page = { kind: 'data', description: 'Everything in the record as files.', modified: '2026-05-21', files } as const;
  const [catalog, dataset] = makeGraph(page, url, site)['@graph'];
  expect(dataset).toMatchObject({
    '@type': 'Dataset',
    '@id': `${url}#dataset`,
    name: 'The Quayside Record: events, figures, legs and sources',
    version: expect.stringMatching(/^\d+\.\d+\.\d+\+20260521$/),
    dateModified: '2026-05-21',
    temporalCoverage: '2026-05-20',
    keywords: ['Layoffs'],
    variableMeasured: ['Jobs cut'],
    includedInDataCatalog: { '@id': `${url}#catalog` },
    distribution: [
      {
        '@type': 'DataDownload',
        contentUrl: 'https://quayside.example/repo/data/events.csv',
        encodingFormat: 'text/csv',
        contentSize: '1200 B',
        sha256: 'ab12',
      },
      {
        '@type': 'DataDownload',
        contentUrl: 'https://quayside.example/repo/api/v1/index.json',
        encodingFormat: 'application/json',
        contentSize: '300 B',
      },
    ],
  });
  expect(catalog).toMatchObject({ '@type': 'DataCatalog', '@id': `${url}#catalog`, name: 'Open data', url });
});

test('data cover the days that their events can have been on, open where one is open', () => {
  const [may, june, since] = ['2026-05-20', '2026-06', '2026-07/..'].map((text) => ({ when: when(text) }));
  if (!may || !june || !since) throw new Error('A time is missing.');
  expect([[may], [june, may], [since, may], []].map(coverageOf)).toEqual([
    '2026-05-20',
    '2026-05-20/2026-06-30',
    '2026-05-20/..',
    null,
  ]);
});

test('a property or a value that the vocabulary does not have is an error of types', () => {
  const misspelt: NewsArticle = {
    '@type': 'NewsArticle',
    // @ts-expect-error: it is called headline
    headlines: 'Emails begin',
  };
  const mistyped: NewsArticle = {
    '@type': 'NewsArticle',
    // @ts-expect-error: a publisher is an organisation and no place
    publisher: { '@type': 'Place', name: 'Singapore' },
  };
  expect([misspelt['@type'], mistyped['@type']]).toEqual(['NewsArticle', 'NewsArticle']);
});
