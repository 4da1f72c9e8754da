import { expect, test } from 'vitest';
import { makeEvent, when } from '../testing/make-event.ts';
import { findEvent, listEventIds } from './event-ids.ts';

test('an event is found by the id it has and by those it had', () => {
  const ids = listEventIds({
    events: [makeEvent('a', when('2026')), makeEvent('b', when('2026'), { aliases: ['old', 'older'] })],
  });
  expect(ids).toEqual({ ids: ['a', 'b'], former: { old: 1, older: 1 } });
  expect(findEvent(ids, 'a')).toEqual({ position: 0, id: 'a' });
  expect(findEvent(ids, 'older')).toEqual({ position: 1, id: 'b' });
  expect(findEvent(ids, 'constructor')).toBeNull();
  expect(findEvent(ids, '')).toBeNull();
});
