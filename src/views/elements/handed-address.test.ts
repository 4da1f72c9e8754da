import { expect, test } from 'vitest';
import { addressInClock, addressOfPart } from './handed-address.ts';

const HERE = 'https://desk.example/repo/events/fire/?tz=Asia/Singapore#leg-2';

test('the address of a part is that of the page alone with the part', () => {
  expect(addressOfPart(HERE, '#fig-jobs_cut')).toBe('https://desk.example/repo/events/fire/#fig-jobs_cut');
});

test.each([
  ['Asia/Singapore', 'https://desk.example/repo/events/fire/?at=Asia/Singapore#leg-2'],
  ['Etc/GMT+5', 'https://desk.example/repo/events/fire/?at=Etc/GMT%2B5#leg-2'],
  ['UTC', 'https://desk.example/repo/events/fire/?at=utc#leg-2'],
  [null, 'https://desk.example/repo/events/fire/?at=reported#leg-2'],
])('the address in the clock of %s names that clock', (zone, address) => {
  expect(addressInClock(HERE, zone)).toBe(address);
});
