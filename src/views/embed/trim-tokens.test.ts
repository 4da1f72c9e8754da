import { expect, test } from 'vitest';
import { trimTokens } from './trim-tokens.ts';

test('properties stay that are used, or that one in use refers to', () => {
  const tokens = ':root{color-scheme:light dark;--a:var(--b, 1px);--b:light-dark(#fff,#000);--c:3px;--d:var(--c)}';
  expect(trimTokens(tokens, 'p{margin:var(--a)}')).toBe(
    ':root{color-scheme:light dark;--a:var(--b, 1px);--b:light-dark(#fff,#000);}',
  );
});
