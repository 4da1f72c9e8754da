import { expect, test } from 'vitest';
import type { Source } from '../domain/source.ts';
import { groupReads, listPublishers, listSourceKinds } from './publishers.ts';
import { makeEvent, when } from './testing/make-event.ts';
import { listYears } from './year-pages.ts';

const read = (publisher: string, rest: Partial<Source> = {}): Source => ({ id: 'a', publisher, kind: 'press', ...rest });

test('publishers stand in alphabetical order with what rests on them, those not relied on left out', () => {
  const events = [
    makeEvent('first', when('2026-05-01'), { sources: [read('The Post'), read('A Daily'), read('B Daily', { relied: false })] }),
    makeEvent('second', when('2026-05-02'), { sources: [read('The Post', { id: 'b' })] }),
  ];
  const listed = listPublishers({ years: listYears(events) });
  expect(listed.map(({ name, path, references }) => [name, path, references.map(({ event }) => event.id)])).toEqual([
    ['A Daily', '/sources/a-daily/', ['first']],
    ['The Post', '/sources/the-post/', ['first', 'second']],
  ]);
});

test('of two publishers with the same slug the one that was relied on first keeps it', () => {
  const events = [
    makeEvent('older-event-added-later', when('2026-05-01'), { added: '2026-06-02', sources: [read('Haven Post')] }),
    makeEvent('newer-event-added-first', when('2026-05-09'), { added: '2026-06-01', sources: [read('Haven Póst')] }),
  ];
  expect(listPublishers({ years: listYears(events) }).map(({ name, slug }) => [name, slug])).toEqual([
    ['Haven Post', 'haven-post-2'],
    ['Haven Póst', 'haven-post'],
  ]);
});

test('a page read for several events is listed once, one without an address by its headline', () => {
  const [one, other] = [makeEvent('one', when('2026-05-01')), makeEvent('other', when('2026-05-02'))];
  const page = read('The Post', { url: 'https://post.example/1' });
  const reads = groupReads([
    { event: one, source: page },
    { event: one, source: read('The Post', { title: 'Told twice' }) },
    { event: other, source: page },
    { event: other, source: read('The Post', { title: 'Told twice' }) },
    { event: other, source: read('The Post') },
  ]);
  expect(
    reads.map(({ source, events }) => [
      source.url ?? source.title,
      events.map(({ event, sourceIds }) => `${event.id} ${sourceIds.join()}`),
    ]),
  ).toEqual([
    ['https://post.example/1', ['one a', 'other a']],
    ['Told twice', ['one a', 'other a']],
    [undefined, ['other a']],
  ]);
});

test('sources are listed by kind, in the order of the kinds, without kinds that nothing is of', () => {
  const events = [
    makeEvent('first', when('2026-05-01'), { sources: [read('The Post'), read('A Board', { kind: 'social' })] }),
    makeEvent('second', when('2026-05-02'), { sources: [read('Lantern', { kind: 'primary' }), read('The Post')] }),
  ];
  expect(
    listSourceKinds({ years: listYears(events) }).map(({ path, references }) => [path, references.map(({ event }) => event.id)]),
  ).toEqual([
    ['/sources/kind/primary/', ['second']],
    ['/sources/kind/press/', ['first', 'second']],
    ['/sources/kind/social/', ['first']],
  ]);
});
