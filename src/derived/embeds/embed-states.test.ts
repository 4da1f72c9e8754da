import { expect, test } from 'vitest';
import { makeVocabulary } from '../testing/make-vocabulary.ts';
import { embedClocks, embedStates } from './embed-states.ts';

test('the clocks are UTC and the places of the site, each zone once', () => {
  const { site, ...rest } = makeVocabulary({
    offices: {
      dublin: { name: 'Dublin', level: 'city', zone: 'Europe/Dublin' },
      cork: { name: 'Cork', level: 'city', zone: 'Europe/Dublin' },
      port: { name: 'Port', level: 'city', zone: 'America/Port-au-Prince' },
      zero: { name: 'Zero', level: 'area', zone: 'UTC' },
    },
  });
  expect(embedClocks({ ...rest, site: { ...site, clocks: ['zero', 'dublin', 'port', 'cork'] } })).toEqual([
    { token: 'utc', name: 'UTC', zone: 'UTC' },
    { token: 'europe-dublin', name: 'Dublin, Cork', zone: 'Europe/Dublin' },
    { token: 'america-port-au-prince', name: 'Port', zone: 'America/Port-au-Prince' },
  ]);
});

test('an address selects a clock, a theme, or both', () => {
  expect(embedStates([{ token: 'utc', name: 'UTC', zone: 'UTC' }])).toEqual([
    { id: 'light', clock: null, theme: 'light' },
    { id: 'dark', clock: null, theme: 'dark' },
    { id: 'utc', clock: 'utc', theme: null },
    { id: 'utc-light', clock: 'utc', theme: 'light' },
    { id: 'utc-dark', clock: 'utc', theme: 'dark' },
  ]);
});
