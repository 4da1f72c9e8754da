import { expect, test } from 'vitest';
import type { Metric } from '../domain/vocabulary.ts';
import { figureText, formatFigure } from './figure-words.ts';

const metric = (unit: string): Metric => ({ name: 'Measure', unit, about: 'A measure.' });

test.each([
  [{ value: 8000, qualifier: 'about' }, 'people', 'about 8,000'],
  [{ value: 77986, qualifier: 'exact' }, 'people', '77,986'],
  [{ value: 10, qualifier: 'about' }, 'percent', 'about 10%'],
  [{ value: 3.5, qualifier: 'fewer-than' }, 'percent', 'less than 3.5%'],
  [{ low: 125e9, high: 145e9, qualifier: 'exact' }, 'USD', '$125–145bn'],
  [{ value: 72.22e9, qualifier: 'exact' }, 'USD', '$72.22bn'],
  [{ value: 59_893_000_000, qualifier: 'exact' }, 'USD', '$59.893bn'],
  [{ low: 500e6, high: 1.5e9, qualifier: 'about' }, 'USD', 'about $500–1,500m'],
  [{ value: 950_000, qualifier: 'up-to' }, 'USD', 'up to $950,000'],
  [{ value: 16, qualifier: 'at-least' }, 'weeks', 'at least 16 weeks'],
  [{ value: 1, qualifier: 'exact' }, 'weeks', '1 week'],
  [{ value: 1, qualifier: 'exact' }, 'countries', '1 country'],
  [{ value: -21000, qualifier: 'about' }, 'people', 'about −21,000'],
  [{ value: 1600, qualifier: 'more-than' }, 'signatures', 'more than 1,600'],
  [{ value: 1400, qualifier: 'nearly' }, 'people', 'nearly 1,400'],
] as const)('a figure keeps its qualifier and every digit: %o in %s is "%s"', (figure, unit, text) => {
  expect(figureText(formatFigure(figure, metric(unit)))).toBe(text);
});
