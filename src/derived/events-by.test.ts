import { expect, test } from 'vitest';
import type { Event } from '../domain/event.ts';
import type { Office } from '../domain/vocabulary.ts';
import { indexEvents } from './events-by.ts';
import { makeEvent, when } from './testing/make-event.ts';

const offices: Record<string, Office> = {
  everywhere: { name: 'Everywhere', level: 'area' },
  coast: { name: 'Coast', level: 'region', within: 'everywhere' },
  saltmarsh: { name: 'Saltmarsh', level: 'city', within: 'coast' },
  quay: { name: 'Quay', level: 'city', within: 'coast' },
};

const ids = (events: readonly Event[] | undefined): string[] => (events ?? []).map(({ id }) => id);

test('an event stands under each of its stories, organisations and its kind, in the order given', () => {
  const first = makeEvent('first', when('2026-05-01'), { stories: ['a', 'b'], organisations: ['one', 'two'], kind: 'notice' });
  const second = makeEvent('second', when('2026-05-02'), { stories: ['b'], organisations: ['two'], kind: 'notice' });
  const { story, organisation, kind } = indexEvents([first, second], offices);
  expect([ids(story.get('a')), ids(story.get('b'))]).toEqual([['first'], ['first', 'second']]);
  expect([ids(organisation.get('one')), ids(organisation.get('two'))]).toEqual([['first'], ['first', 'second']]);
  expect(ids(kind.get('notice'))).toEqual(['first', 'second']);
});

test('a place holds the events of the places within it, each once', () => {
  const event = makeEvent('told', when('2026-05-01'), { places: ['saltmarsh', 'quay'] });
  const { place } = indexEvents([event], offices);
  expect([...place].map(([id, events]) => [id, ids(events)])).toEqual([
    ['saltmarsh', ['told']],
    ['coast', ['told']],
    ['everywhere', ['told']],
    ['quay', ['told']],
  ]);
});

test('an event stands under the places that its legs reached', () => {
  const leg = { places: ['quay'], label: null, when: null, status: 'not-stated', sources: [], note: null } as const;
  const { place } = indexEvents([makeEvent('told', when('2026-05-01'), { places: ['saltmarsh'], legs: [leg] })], offices);
  expect([ids(place.get('quay')), ids(place.get('coast'))]).toEqual([['told'], ['told']]);
});

test('what has no events is not listed', () => {
  const { place, story } = indexEvents([], offices);
  expect([place.size, story.size]).toEqual([0, 0]);
});
