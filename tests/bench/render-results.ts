import type { BuiltSite } from './build-site.ts';
import type { CheckCost } from './measure-check.ts';
import type { FilterCost } from './measure-filter.ts';
import type { Visit } from './measure-pages.ts';

/** Everything measured of one size. */
export interface Result {
  readonly site: Pick<BuiltSite, 'count' | 'seconds' | 'peak' | 'files' | 'heaviest'>;
  readonly check: CheckCost;
  readonly timeline: Visit;
  readonly year: Visit;
  readonly event: Visit;
  readonly search: Visit;
  readonly filter: FilterCost;
}

/** Renders results as a Markdown table: a row a measure with its goal, a column a size. */
export function renderResults(results: readonly Result[]): string {
  const rows: (readonly [name: string, goal: string, value: (result: Result) => string])[] = [
    ['Build', '', ({ site }) => `${site.seconds.toFixed(0)} s`],
    ['Most memory of the build', '', ({ site }) => `${site.peak.toFixed(0)} MB`],
    ['Files', '', ({ site }) => String(site.files)],
    ['Check of all content, everything read anew', 'at 10,000 < 6 s', ({ check }) => `${check.cold.toFixed(1)} s`],
    ['… a second time', '', ({ check }) => `${check.warm.toFixed(1)} s`],
    ['Timeline, first view', 'at 10,000 within 10 % of 500', ({ timeline }) => `${size(timeline)}${change(timeline, results)}`],
    ['… HTML, styles, scripts, fonts', '', ({ timeline }) => parts(timeline)],
    ['… loaded after', '', ({ timeline }) => time(timeline)],
    ['A year', '', ({ year }) => `${size(year)}, ${time(year)}`],
    ['An event', '', ({ event }) => `${size(event)}, ${time(event)}`],
    [
      'First search result: engine, index, scripts',
      '≤ 200 KB',
      ({ search }) => kilobytes(search.transfer.search + search.transfer.scripts),
    ],
    ['… engine and index alone', '', ({ search }) => kilobytes(search.transfer.search)],
    ['… with HTML, styles and fonts', '', ({ search }) => size(search)],
    ['… shown after', '', ({ search }) => time(search)],
    ['Filter to new count, processor slowed 4 times', '< 50 ms', ({ filter }) => milliseconds(filter.count)],
    ['… to the second frame', '', ({ filter }) => milliseconds(filter.frames)],
    ['… longest task', '', ({ filter }) => milliseconds(filter.longest)],
    ['Heaviest page, HTML alone', '', ({ site: { heaviest } }) => `${kilobytes(heaviest.bytes)} ${heaviest.path}`],
  ];
  const head = ['', 'Goal', ...results.map(({ site }) => `${site.count.toLocaleString('en-GB')} events`)];
  const lines = [
    head,
    head.map((_, index) => (index < 2 ? '---' : '---:')),
    ...rows.map(([name, goal, value]) => [name, goal, ...results.map(value)]),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** How a first view differs from that of the smallest size; nothing for that itself. */
function change({ transfer }: Visit, results: readonly Result[]): string {
  const first = results[0]?.timeline.transfer;
  if (!first || first === transfer) return '';
  const percent = Math.round((transfer.total / first.total - 1) * 100);
  return ` (${percent < 0 ? '−' : '+'}${Math.abs(percent)} %)`;
}

function parts({ transfer: { html, styles, scripts, fonts } }: Visit): string {
  return [html, styles, scripts, fonts].map(kilobytes).join(', ');
}

function size({ transfer }: Visit): string {
  return kilobytes(transfer.total);
}

function time(visit: Visit): string {
  return milliseconds(visit.milliseconds);
}

/** Of 1000 bytes, with one digit where there is only one before the point. */
function kilobytes(bytes: number): string {
  const thousands = bytes / 1000;
  return `${thousands < 10 ? thousands.toFixed(1) : thousands.toFixed(0)} KB`;
}

function milliseconds(number: number): string {
  return `${number.toFixed(number < 10 ? 1 : 0)} ms`;
}
