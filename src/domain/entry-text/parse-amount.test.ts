import { expect, test } from 'vitest';
import { parseAmount } from './parse-amount.ts';

test.each([
  ['about 8,000', { qualifier: 'about', value: 8000 }],
  ['exactly 12', { qualifier: 'exact', value: 12 }],
  ['more than 12.5%', { qualifier: 'more-than', value: 12.5 }],
  ['no fewer than 100', { qualifier: 'at-least', value: 100 }],
  ['Up to 300', { qualifier: 'up-to', value: 300 }],
  ['fewer than 50', { qualifier: 'fewer-than', value: 50 }],
  ['nearly 1400', { qualifier: 'nearly', value: 1400 }],
  ['~200', { qualifier: 'about', value: 200 }],
  ['about 380-420', { qualifier: 'about', low: 380, high: 420 }],
  ['about 1,000 to 2,000', { qualifier: 'about', low: 1000, high: 2000 }],
])('%s is read with its qualifier', (text, value) => {
  expect(parseAmount(text)).toEqual({ ok: true, value });
});

test.each([
  ['200', 'does not say how exact the number is'],
  ['about many', 'is not a number as a source puts it'],
  ['about 8,00', 'is not a number as a source puts it'],
  ['', 'is not a number as a source puts it'],
  ['about 420-380', 'The low end 420 is not below the high end 380.'],
])('"%s" is refused with what to write', (text, message) => {
  const outcome = parseAmount(text);
  expect(outcome.ok ? '' : outcome.reason.message).toContain(message);
});
