import { expect, test } from 'vitest';
import type { Segment } from '../../domain/mdx/segment.ts';
import { figure, makeEvent, when } from '../testing/make-event.ts';
import { makeFeedSite } from '../testing/make-feed-site.ts';
import { renderBody } from './render-body.ts';

const component = (
  name: string,
  attributes: Record<string, string> = {},
  text = '',
  children: readonly Segment[] = [],
): Segment => ({
  kind: 'component',
  name,
  attributes,
  text,
  children,
});
const html = (text: string): Segment => ({ kind: 'html', html: text });

function render(body: readonly Segment[]): string {
  const event = makeEvent('here', when('2026-05-20'), {
    body,
    places: ['singapore'],
    people: [{ name: 'Ada Merrow', role: 'head of quays' }],
    figures: [figure('2026-05', { value: 8000 }), figure('2026-05', { value: 9000, sources: ['b'] })],
    sources: [
      { id: 'a', publisher: 'The Outlet', kind: 'press' },
      { id: 'b', publisher: 'The Gazette', kind: 'press' },
    ],
  });
  return renderBody(event, makeFeedSite([event, makeEvent('there', when('2026-05'), { title: 'R&D closes' })]));
}

const MARK = '<sup><a href="https://quayside.example/repo/events/here/#source-1">[1]</a></sup>';
const MARK_2 = MARK.replaceAll('1]', '2]').replace('source-1', 'source-2');

test.each([
  ['a heading keeps its words without its id', [html('<h2 id="body-what">What</h2><p>x</p>')], '<h2>What</h2><p>x</p>'],
  [
    'a place on the page is given with the page',
    [component('Link', { href: '#body-what' }, 'what', [html('what')])],
    '<a href="https://quayside.example/repo/events/here/#body-what">what</a>',
  ],
  [
    'a page of the site is given with host and base path',
    [component('Link', { href: '/about/' }, 'about', [html('<em>about</em>')])],
    '<a href="https://quayside.example/repo/about/"><em>about</em></a>',
  ],
  [
    'an address elsewhere stays as it is',
    [component('Link', { href: 'https://a.example/?b=1&c=2' }, 'x', [html('x')])],
    '<a href="https://a.example/?b=1&amp;c=2">x</a>',
  ],
  [
    'claims that differ stand side by side, each with its mark',
    [component('Fig', { metric: 'jobs-cut' })],
    `about 8,000${MARK} or about 9,000${MARK_2}`,
  ],
  [
    'a time is given in words with its zone',
    [component('Time', { at: '2026-05-20T04:00', zone: 'Asia/Singapore' })],
    '20 May 2026, 4:00 am, Singapore (UTC+8)',
  ],
  [
    'an event without words of its own is called by its title',
    [component('Ref', { event: 'there' })],
    '<a href="https://quayside.example/repo/events/there/">R&amp;D closes</a>',
  ],
  ['a citation is its marks in order', [component('Cite', { source: 'b a' })], MARK + MARK_2],
  [
    'a quotation names speaker, role, form and source',
    [component('Quote', { speaker: 'Ada Merrow', source: 'a', label: 'recording' }, 'Us & you.')],
    `<blockquote><p>“Us &amp; you.”</p><p>Ada Merrow, head of quays (recording)${MARK}</p></blockquote>`,
  ],
  [
    'a note keeps its heading and what is in it',
    [component('Note', { title: 'Not known' }, '', [html('<p>'), component('Ref', { event: 'there' }, 'There'), html('</p>')])],
    '<aside><h3>Not known</h3><p><a href="https://quayside.example/repo/events/there/">There</a></p></aside>',
  ],
])('%s', (_, body, expected) => {
  expect(render(body)).toBe(expected);
});

test('a component that nothing draws stops the build', () => {
  expect(() => render([component('Chart')])).toThrow('no feed draws it');
});
