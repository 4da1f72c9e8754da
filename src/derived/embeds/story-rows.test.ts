import { expect, test } from 'vitest';
import { makeEvent, when } from '../testing/make-event.ts';
import { storyRows } from './story-rows.ts';

test('a long story shows its newest twelve events, and says how many stand before them', () => {
  const events = Array.from({ length: 15 }, (_, index) =>
    makeEvent(`e${index + 1}`, when(`2026-05-${String(index + 1).padStart(2, '0')}`)),
  );
  const { rows, before } = storyRows(events);
  expect(rows.map(({ id }) => id)).toEqual(['e4', 'e5', 'e6', 'e7', 'e8', 'e9', 'e10', 'e11', 'e12', 'e13', 'e14', 'e15']);
  expect(before).toBe(3);
  expect(storyRows(events.slice(0, 2))).toMatchObject({ before: 0, rows: [{ id: 'e1' }, { id: 'e2' }] });
});
