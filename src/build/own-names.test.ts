import { expect, test } from 'vitest';
import { freeOwnNames } from './own-names.ts';

test('what a test runner says of itself is taken out, and what a build is told stays', () => {
  const env: Record<string, string | undefined> = { BASE_URL: '/', DEV: '1', MODE: 'test', SITE: 'x', BASE_PATH: '/repo/' };
  freeOwnNames(env);
  expect(env).toEqual({ BASE_PATH: '/repo/' });
});
