import { expect, test } from 'vitest';
import { renderRedirects } from './render-redirects.ts';

const REDIRECTS = [
  { from: '/events/fire/', to: '/events/pier-fire/' },
  { from: '/charts/a.csv', to: '/charts/b.csv' },
];

test('each former address is a line with the present one, under the base path', () => {
  expect(renderRedirects(REDIRECTS, '/')).toBe('/events/fire/ /events/pier-fire/ 301\n/charts/a.csv /charts/b.csv 301\n');
  expect(renderRedirects(REDIRECTS, '/repo/')).toContain('/repo/events/fire/ /repo/events/pier-fire/ 301\n');
  expect(renderRedirects([], '/')).toBe('');
});
