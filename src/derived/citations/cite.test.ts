import { expect, test } from 'vitest';
import type { Chart } from '../../domain/chart.ts';
import type { Story } from '../../domain/story.ts';
import { makeEvent, when } from '../testing/make-event.ts';
import { makeVersion } from '../testing/make-history.ts';
import { makeVocabulary } from '../testing/make-vocabulary.ts';
import { citeChart, citeData, citeEvent, citeStory, citeVersion } from './cite.ts';

const VOCABULARY = makeVocabulary();
const { site } = VOCABULARY;
const URL = 'https://quayside.example/repo/events/one/';
const CORRECTION = { date: '2026-06-02', was: 'Two.', now: 'Three.', why: 'Misread.' };
const AT = when('2026-05-20');

test('an event is dated by the day it was added, not by the day it happened', () => {
  const item = citeEvent(makeEvent('one', AT, { title: 'The quay closes', added: '2026-05-21' }), VOCABULARY, URL);
  expect(item).toEqual({
    kind: 'event',
    key: 'the-quayside-record-one',
    title: 'The quay closes',
    siteName: 'The Quayside Record',
    url: URL,
    issued: '2026-05-21',
    revision: null,
    happened: 'May 20, 2026',
  });
});

test('a corrected event names the day of the last correction, and no version while none is known', () => {
  const event = makeEvent('one', AT, { status: 'corrected', corrections: [CORRECTION, { ...CORRECTION, date: '2026-06-09' }] });
  const { issued, revision } = citeEvent(event, VOCABULARY, URL);
  expect({ issued, revision }).toEqual({
    issued: '2026-05-21',
    revision: { version: null, changed: { act: 'corrected', date: '2026-06-09' } },
  });
});

test('a withdrawn event says so', () => {
  const event = makeEvent('one', AT, { status: 'withdrawn', corrections: [CORRECTION] });
  expect(citeEvent(event, VOCABULARY, URL).revision?.changed).toEqual({ act: 'withdrawn', date: '2026-06-02' });
});

test('a version that is named wins over the count of corrections', () => {
  const event = makeEvent('one', AT, { corrections: [CORRECTION] });
  expect(citeEvent(event, VOCABULARY, URL, { version: '1', changed: null }).revision).toEqual({ version: '1', changed: null });
});

test('a version is cited under a name of its own, with what it was and its day; a correction has the day that the entry gives', () => {
  const event = makeEvent('one', AT, { status: 'corrected', corrections: [CORRECTION] });
  const cited = (rest: Parameters<typeof makeVersion>[0]) => citeVersion(event, makeVersion(rest), VOCABULARY, `${URL}v/2/`);
  expect(cited({})).toMatchObject({
    key: 'the-quayside-record-one-v2',
    url: `${URL}v/2/`,
    revision: { version: '2', changed: { act: 'updated', date: '2026-06-05' } },
  });
  expect(cited({ kind: 'wording' }).revision?.changed).toEqual({ act: 'reworded', date: '2026-06-05' });
  expect(cited({ kind: 'correction', corrections: [CORRECTION] }).revision?.changed).toEqual({
    act: 'corrected',
    date: '2026-06-02',
  });
  expect(cited({ kind: 'first', number: 1 }).revision).toEqual({ version: '1', changed: null });
  expect(cited({ kind: 'first', number: 1, corrections: [CORRECTION] }).revision).toEqual({
    version: '1',
    changed: { act: 'corrected', date: '2026-06-02' },
  });
});

test('stories and charts are dated by the newest of their events, and their keys stay apart from those of events', () => {
  const events = [
    makeEvent('one', AT, { added: '2026-05-21', corrections: [CORRECTION] }),
    makeEvent('two', AT, { added: '2026-05-30' }),
  ];
  const story: Story = { id: 'one', file: '', title: 'The quay', summary: '', aliases: [], order: 1, figures: [], body: [] };
  const chart: Chart = { id: 'one', file: '', form: 'density', title: 'Events by month', subtitle: '', order: 1 };
  const [first, second] = [citeStory(story, events, site, URL), citeChart(chart, events, site, URL)];
  expect([first.issued, second.issued]).toEqual(['2026-06-02', '2026-06-02']);
  expect([first.key, second.key]).toEqual(['the-quayside-record-story-one', 'the-quayside-record-chart-one']);
});

test('what has no events is dated by the day on which the material ends', () => {
  const chart: Chart = { id: 'one', file: '', form: 'density', title: 'Events by month', subtitle: '', order: 1 };
  expect(citeChart(chart, [], site, URL).issued).toBe('2026-07-03');
});

test('data are cited by the version of their release', () => {
  const data = { id: 'events', title: 'All events', version: '1.4.0', released: '2026-06-09' };
  const { kind, issued, revision } = citeData(data, site, URL);
  expect({ kind, issued, revision }).toEqual({
    kind: 'data',
    issued: '2026-06-09',
    revision: { version: '1.4.0', changed: null },
  });
});
