import { expect, test } from 'vitest';
import { findZones, zoneNamed } from './find-zones.ts';

const MAY = Date.parse('2026-05-20T00:00:00Z');
const first = (text: string): string | undefined => findZones(text, MAY)[0]?.zone;

test.each([
  ['tok', 'Asia/Tokyo'],
  ['Lon', 'Europe/London'],
  ['Zürich', 'Europe/Zurich'],
  ['new york', 'America/New_York'],
  ['Delhi', 'Asia/Kolkata'],
  ['san fran', 'America/Los_Angeles'],
  ['Menlo Park', 'America/Los_Angeles'],
  ['Asia/Kathmandu', 'Asia/Kathmandu'],
])('%s finds %s', (text, zone) => {
  expect(first(text)).toBe(zone);
});

test.each([
  ['+8', 'UTC+8'],
  ['UTC+8', 'UTC+8'],
  ['GMT+5', 'UTC+5'],
  ['-7', 'UTC−7'],
  ['utc−7', 'UTC−7'],
  ['GMT-7', 'UTC−7'],
  ['+5:45', 'UTC+5:45'],
])('the offset %s finds zones that are at %s, never the opposite', (text, offset) => {
  const offsets = new Set(findZones(text, MAY).map((found) => found.offset));
  expect([...offsets]).toEqual([offset]);
});

test.each([
  ['new york', 'America/New_York'],
  ['Delhi', 'Asia/Kolkata'],
  ['asia/tokyo', 'Asia/Tokyo'],
  ['Lon', null],
  ['', null],
])('%s named in full is %s', (text, zone) => {
  expect(zoneNamed(text)).toBe(zone);
});

test('what names nothing finds nothing', () => {
  expect(findZones('qqqq', MAY)).toEqual([]);
});
