import { expect, test } from 'vitest';
import { renderHeaders } from './render-headers.ts';

/** The headers of a path, and how many rules give each, by the rules of hosts: a star is anything, a name one step. */
function headersOf(path: string, basePath = '/'): Record<string, string[]> {
  const blocks = renderHeaders(basePath).trim().split('\n\n');
  const matching = blocks.filter((block) => {
    const pattern = (block.split('\n')[0] ?? '').replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+').replace('*', '.*');
    return new RegExp(`^${pattern}$`).test(path);
  });
  const found: Record<string, string[]> = {};
  for (const line of matching.flatMap((block) => block.split('\n').slice(1))) {
    const [name = '', value = ''] = line.trim().split(/: (.*)/);
    (found[name] ??= []).push(value);
  }
  return found;
}

test('pages may be framed by nobody, embeds by anybody', () => {
  for (const path of ['/', '/events/a/', '/timeline/2026/05/', '/search/'])
    expect(headersOf(path)).toMatchObject({ 'X-Frame-Options': ['DENY'], 'Content-Security-Policy': ["frame-ancestors 'none'"] });
  expect(Object.keys(headersOf('/embed/events/a/'))).toEqual([
    'X-Content-Type-Options',
    'Referrer-Policy',
    'Permissions-Policy',
    'Cross-Origin-Opener-Policy',
    'Strict-Transport-Security',
    'Access-Control-Allow-Origin',
  ]);
});

test('data, feeds, calendars and embeds may be read by scripts of other sites, pages may not', () => {
  const open = ['/api/v1/events/a.json', '/data/events.csv', '/feed.xml', '/stories/a/feed.xml', '/kinds/a/calendar.ics'];
  for (const path of [...open, '/embed/events/a/oembed.json', '/charts/a.csv'])
    expect(headersOf(path)['Access-Control-Allow-Origin'], path).toEqual(['*']);
  expect(headersOf('/events/a/')['Access-Control-Allow-Origin']).toBeUndefined();
});

test('no path has a header from two rules, which one host would join with a comma', () => {
  for (const path of ['/', '/charts/a/', '/data/', '/corrections/feed.xml', '/stories/a/feed.xml', '/embed/charts/a/'])
    expect(Object.entries(headersOf(path)).filter(([, values]) => values.length > 1)).toEqual([]);
});

test('under a path of its host every rule begins with it', () => {
  expect(headersOf('/repo/events/a/', '/repo/')['X-Frame-Options']).toEqual(['DENY']);
  expect(headersOf('/events/a/', '/repo/')).toEqual({});
});
