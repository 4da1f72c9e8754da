import { expect, it } from 'vitest';
import { readClocks } from './read-clocks.ts';

const OFFICES = `
singapore: { name: Singapore, level: city, zone: Asia/Singapore }
dublin: { name: Dublin, level: city, zone: Europe/Dublin }
`;

it('gives no clocks when a file is missing or wrong', () => {
  expect(readClocks({ site: undefined, offices: OFFICES })).toBeNull();
  expect(readClocks({ site: 'clocks: [singapore, dublin]', offices: OFFICES })).toBeNull();
});
