import { expect, test } from 'vitest';
import { CHANGELOG, SCHEMA_VERSION } from './changelog.ts';

test('versions fall from the newest to the first, within the major version of the addresses', () => {
  const versions = CHANGELOG.map(({ version }) => version.split('.').map(Number));
  const numbers = versions.map(([major = 0, minor = 0, patch = 0]) => major * 1e6 + minor * 1e3 + patch);
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => b - a));
  expect(versions.filter(([major, ...rest]) => major !== 1 || rest.length !== 2)).toEqual([]);
  expect(SCHEMA_VERSION).toBe(CHANGELOG[0]?.version);
  expect(CHANGELOG.map(({ date }) => date)).toEqual(
    CHANGELOG.map(({ date }) => date)
      .sort()
      .reverse(),
  );
});
