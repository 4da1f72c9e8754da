import { expect, test } from 'vitest';
import type { Visit } from './measure-pages.ts';
import type { Result } from './render-results.ts';
import { renderResults } from './render-results.ts';

function visit(total: number, milliseconds: number): Visit {
  return { transfer: { total, html: 9_000, styles: 8_500, scripts: 7_400, fonts: 95_300, search: 41_000 }, milliseconds };
}

const small: Result = {
  site: { count: 500, seconds: 9.4, peak: 812.3, files: 731, heaviest: { path: '/sources/', bytes: 20_400 } },
  check: { cold: 4.31, warm: 2.1 },
  timeline: visit(120_000, 212.4),
  year: visit(110_000, 200),
  event: visit(105_000, 180),
  search: visit(290_000, 400),
  filter: { count: 4, frames: 30, longest: 0 },
};
const large: Result = {
  ...small,
  site: { ...small.site, count: 10_000 },
  timeline: visit(117_600, 230),
  search: visit(310_000, 640),
  filter: { count: 6.25, frames: 41, longest: 0 },
};

test('a table has a row a measure with its goal and a column a size', () => {
  const lines = renderResults([small, large]).split('\n');
  expect(lines.slice(0, 4)).toEqual([
    '|  | Goal | 500 events | 10,000 events |',
    '| --- | --- | ---: | ---: |',
    '| Build |  | 9 s | 9 s |',
    '| Most memory of the build |  | 812 MB | 812 MB |',
  ]);
  expect(lines).toContain('| Timeline, first view | at 10,000 within 10 % of 500 | 120 KB | 118 KB (−2 %) |');
  expect(lines).toContain(
    '| … HTML, styles, scripts, fonts |  | 9.0 KB, 8.5 KB, 7.4 KB, 95 KB | 9.0 KB, 8.5 KB, 7.4 KB, 95 KB |',
  );
  expect(lines).toContain('| Check of all content, everything read anew | at 10,000 < 6 s | 4.3 s | 4.3 s |');
  expect(lines).toContain('| First search result: engine, index, scripts | ≤ 200 KB | 48 KB | 48 KB |');
  expect(lines).toContain('| Filter to new count, processor slowed 4 times | < 50 ms | 4.0 ms | 6.3 ms |');
});
