import { expect, test } from 'vitest';
import type { Event } from '../../domain/event.ts';
import { indexCorpus } from '../corpus.ts';
import { figure, makeEvent, when } from '../testing/make-event.ts';
import { makeVocabulary } from '../testing/make-vocabulary.ts';
import { cardWords } from './card-words.ts';
import { eventCardImage, hasOwnCard, listCards, MOST_EVENT_CARDS } from './list-cards.ts';
import { makeEventCard } from './make-cards.ts';

const vocabulary = makeVocabulary({
  organisations: { one: { name: 'One Company' } },
  offices: { singapore: { name: 'Singapore', level: 'city', zone: 'Asia/Singapore' } },
  metrics: { 'jobs-cut': { name: 'Jobs cut', unit: 'people', about: 'People.' } },
  kinds: { layoff: { name: 'Layoff', plural: 'Layoffs', about: 'People lose their jobs.' } },
});
const STORY = {
  id: 'story',
  file: 'stories/story.mdx',
  title: 'The quay closes',
  summary: 'It ends.',
  order: 1,
  aliases: [],
  body: [],
};

function corpusOf(events: readonly Event[]) {
  const figures = [{ event: 'a', metric: 'jobs-cut', label: 'jobs on the quay' }];
  return indexCorpus({ events, stories: [{ ...STORY, figures }], charts: [], vocabulary });
}

function wordsOf(text: string, zone: string | null, rest: Partial<Event> = {}): string {
  const event = makeEvent('a', when(text, zone), { title: 'Emails begin', places: ['singapore'], ...rest });
  return cardWords(makeEventCard(event, corpusOf([event])));
}

test.each([
  ['2026-05-20T04:00', 'Asia/Singapore', 'Wednesday 20 May 2026, 4:00 am, Singapore (UTC+8)'],
  ['2026-05-20T04:00~', 'Asia/Singapore', 'Wednesday 20 May 2026, around 4:00 am, Singapore (UTC+8)'],
  ['2026-05-20T20:00', 'UTC', 'Wednesday 20 May 2026, 20:00, UTC'],
  ['2026-05-20T09:00', 'local', '20 May 2026, 9:00 am local time in each place, not one instant'],
  ['2026-05-20', 'Asia/Singapore', 'Wednesday 20 May 2026, hour not reported'],
  ['2026-05-19~', null, 'Around 19 May 2026, day approximate'],
  ['2026-05', null, 'May 2026, day not known'],
  ['2026-05-20/2026-05-26', null, 'Between 20 and 26 May 2026, day not known'],
  [
    '2026-05-20T04:00/2026-05-20T06:00',
    'Asia/Singapore',
    '20 May 2026, between 4:00 and 6:00 am, Singapore (UTC+8), instant not known',
  ],
])('%s in %s is said as %s', (text, zone, words) => {
  expect(wordsOf(text, zone)).toBe(`Emails begin. Layoff, reported. ${words}.`);
});

test('only a known hour has a colour', () => {
  const hours = ['2026-05-20T04:30', '2026-05-20', '2026-05-20T04:30/2026-05-20T06:00'].map((text) => {
    const event = makeEvent('a', when(text, 'Asia/Singapore'));
    const { time } = makeEventCard(event, corpusOf([event]));
    return time.kind === 'hour' ? time.hour : null;
  });
  expect(hours).toEqual([4.5, null, null]);
});

test('the first number stands with its qualifier, and with every claim where sources differ', () => {
  const about = figure('2026-05-20', { value: 8000, qualifier: 'about' });
  expect(wordsOf('2026-05', null, { figures: [about] })).toMatch(/ Jobs cut: about 8,000\.$/);
  const other = figure('2026-05-20', { value: 7800, qualifier: 'exact', of: 'Asia' });
  expect(wordsOf('2026-05', null, { figures: [other, about] })).toMatch(/ Jobs cut, Asia: 7,800\.$/);
  const higher = figure('2026-05-20', { value: 9000, qualifier: 'at-least' });
  expect(wordsOf('2026-05', null, { figures: [about, higher] })).toMatch(/ Jobs cut: about 8,000 or at least 9,000\.$/);
});

test('a dispute names its point, and a withdrawn event claims neither time nor number', () => {
  const conflicts = [{ point: '19 or 20 May', text: 'They differ.' }];
  expect(wordsOf('2026-05', null, { status: 'disputed', conflicts })).toContain('Layoff, disputed: 19 or 20 May.');
  const corrections = [{ date: '2026-06-12', was: 'Two.', now: 'None.', why: 'Another harbour.' }];
  const figures = [figure('2026-05-20', { value: 8000 })];
  expect(wordsOf('2026-05-20T04:00', 'Asia/Singapore', { status: 'withdrawn', corrections, figures })).toBe(
    'Emails begin. Layoff, withdrawn. Withdrawn on 12 June 2026.',
  );
});

test('the newest events have cards of their own, and an older one shows that of its story', () => {
  const events = Array.from({ length: MOST_EVENT_CARDS + 1 }, (_, index) =>
    makeEvent(`e${index}`, when(`${2026 - index}`), { title: `Event ${index}` }),
  );
  const [newest, oldest] = [events[0], events.at(-1)];
  const corpus = corpusOf(events);
  if (!newest || !oldest) throw new Error('An event is missing.');
  expect([hasOwnCard(newest, corpus), hasOwnCard(oldest, corpus)]).toEqual([true, false]);
  expect(eventCardImage(newest, corpus)).toEqual({
    path: '/cards/events/e0.png',
    alt: 'Event 0. Layoff, reported. 2026, month not known.',
  });
  expect(eventCardImage(oldest, corpus)).toEqual({ path: '/cards/stories/story.png', alt: 'The quay closes. 1,001 events.' });
  const paths = listCards(corpus).map(({ path }) => path);
  expect(paths).toHaveLength(MOST_EVENT_CARDS + 2);
  expect(paths).toEqual(expect.arrayContaining(['/cards/site.png', '/cards/stories/story.png', '/cards/events/e0.png']));
  expect(paths).not.toContain(`/cards/events/${oldest.id}.png`);
});
