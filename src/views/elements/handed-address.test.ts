import { expect, test } from 'vitest';
import { addressInClock, addressOfPart } from './handed-address.ts';

const EVENT = 'https://desk.example/repo/events/fire/';

test('the address of a part is that of the page alone with the part', () => {
  expect(addressOfPart(`${EVENT}?tz=Asia/Singapore#leg-2`, '#fig-jobs_cut')).toBe(`${EVENT}#fig-jobs_cut`);
});

test.each([
  ['?tz=Asia/Singapore#leg-2', '?at=Asia/Singapore#leg-2'],
  ['?tz=Etc/GMT%2B5', '?at=Etc/GMT%2B5'],
  ['?tz=utc', '?at=utc'],
  ['?tz=mine', '?at=Europe/Lisbon'],
  ['?at=Asia/Tokyo', '?at=Asia/Tokyo'],
  ['?q=fire#leg-2', '?at=reported#leg-2'],
])('a page at %s is handed on as %s', (shown, handed) => {
  expect(addressInClock(EVENT + shown, 'Europe/Lisbon')).toBe(EVENT + handed);
});
