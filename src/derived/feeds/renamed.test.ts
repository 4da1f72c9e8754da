import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { Event } from '../../domain/event.ts';
import type { Removal } from '../../domain/removal.ts';
import { makeGraph } from '../linked-data/make-graph.ts';
import { publishEvent } from '../published/list-published.ts';
import { makeEvent, when } from '../testing/make-event.ts';
import { makeFeedSite } from '../testing/make-feed-site.ts';
import { allChannel } from './channels.ts';
import { openFeedDesk } from './feed-desk.ts';

const ROOT = 'https://quayside.example/repo/events';

/** What names an event to those who follow it: in feeds, the calendar, the feed of corrections, linked data, the lock file. */
function namesOf(id: string, rest: Partial<Event>) {
  const event = makeEvent(id, when('2026-05-20'), {
    corrections: [{ date: '2026-06-01', was: 'Ten.', now: 'Eleven.', why: 'Misread.' }],
    ...rest,
  });
  const site = makeFeedSite([event]);
  const desk = openFeedDesk(site);
  const [item] = desk.feedOf(allChannel(site.corpus)).items;
  const [correction] = desk.corrections().items;
  const calendar = new ICAL.Component(ICAL.parse(desk.calendarOf(allChannel(site.corpus))));
  const graph = JSON.stringify(makeGraph({ kind: 'event', event }, `${ROOT}/${id}/`, site));
  const { first = id } = publishEvent(event);
  return {
    names: {
      item: item?.id,
      correction: correction?.id,
      uid: calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('uid'),
      nodes: /"@id":"([^"]*#article)".*"@id":"([^"]*#event)"/.exec(graph)?.slice(1),
      locked: first,
    },
    pages: [item?.url, correction?.url],
  };
}

test('an event that is renamed twice keeps every name, and its links lead to where it is', () => {
  const before = namesOf('fire', {});
  const after = namesOf('blaze', { aliases: ['fire', 'pier-fire'] });
  expect(before.names).toEqual({
    item: `${ROOT}/fire/`,
    correction: `${ROOT}/fire/#corrected-2026-06-01`,
    uid: 'fire@quayside.example',
    nodes: [`${ROOT}/fire/#article`, `${ROOT}/fire/#event`],
    locked: 'fire',
  });
  expect(after.names).toEqual(before.names);
  expect(after.pages).toEqual([`${ROOT}/blaze/`, `${ROOT}/blaze/#changes`]);
});

test('what was removed is cancelled in the calendar of everything, and told by the feed of corrections', () => {
  const event = makeEvent('stays', when('2026-05-20'), { aliases: ['stayed'] });
  const site = makeFeedSite([event]);
  const removed: Removal[] = [
    { what: 'event', id: 'gone', title: 'A pier; gone', date: '2026-06-02', why: 'Two were confused.' },
    { what: 'event', id: 'stays', anchors: ['fig-jobs_cut-2'], date: '2026-06-03', why: 'It stood twice.' },
    { what: 'story', id: 'thread', date: '2026-06-01', why: 'It was none.' },
  ];
  const desk = openFeedDesk({ ...site, corpus: { ...site.corpus, vocabulary: { ...site.corpus.vocabulary, removed } } });
  const calendar = new ICAL.Component(ICAL.parse(desk.calendarOf(allChannel(site.corpus))));
  const cancelled = calendar.getAllSubcomponents('vevent').filter((one) => one.getFirstPropertyValue('status') === 'CANCELLED');
  expect(cancelled.map((one) => ['uid', 'summary', 'dtstart'].map((name) => String(one.getFirstPropertyValue(name))))).toEqual([
    ['gone@quayside.example', 'Removed: A pier; gone', '2026-06-02'],
  ]);
  expect(desk.corrections().items.map(({ id, url, title }) => [id, url, title])).toEqual([
    [`${ROOT}/stays/#removed-2026-06-03-fig-jobs_cut-2`, `${ROOT}/stays/#fig-jobs_cut-2`, 'Removed a figure: Event stays'],
    [`${ROOT}/gone/#removed-2026-06-02`, `${ROOT}/gone/`, 'Removed: A pier; gone'],
    [
      'https://quayside.example/repo/stories/thread/#removed-2026-06-01',
      'https://quayside.example/repo/stories/thread/',
      'Removed: A story: thread',
    ],
  ]);
});
