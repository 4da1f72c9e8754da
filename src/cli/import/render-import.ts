import { quoteYaml } from '../../domain/entry-text/quote-yaml.ts';
import { slugOf } from '../../domain/slug.ts';
import type { Tally } from './tally.ts';

interface ImportFacts {
  readonly file: string;
  readonly encoding: string;
  readonly layout: string;
  /** Path of the folder of drafts, as the reader knows it. */
  readonly folder: string;
  readonly dryRun: boolean;
  readonly suggest: string | null;
}

const MOST_NAMES = 8;

/** What an import did, for people. The numbers add up: rows read are those written, skipped and merged. */
export function renderImport(tally: Tally, { file, encoding, layout, folder, dryRun, suggest }: ImportFacts): string {
  const { written, skipped, merged } = tally.counts;
  const lines = [
    `${file}: ${encoding}, read as ${layout}.`,
    `${number(tally.read)} ${tally.read === 1 ? 'row' : 'rows'}: ${number(written)} ${dryRun ? 'would be ' : ''}written, ${number(skipped)} skipped, ${number(merged)} merged with a row that says the same.`,
  ];
  const groups = [...tally.reasons].sort(([, a], [, b]) => b.count - a.count);
  if (groups.length > 0) lines.push('', 'Skipped:');
  for (const [reason, { count, lines: at }] of groups)
    lines.push(`  ${number(count).padStart(7)}  ${reason} ${lineWords(at, count)}`);
  if (tally.likely > 0)
    lines.push(
      '',
      tally.likely === 1
        ? 'One draft may be the same as an entry that is there; a comment in it says which.'
        : `${number(tally.likely)} drafts may be the same as entries that are there; comments in them say which.`,
    );
  if (tally.unlisted.size > 0) lines.push('', ...unlistedLines(tally, suggest));
  if (written > 0 && !dryRun)
    lines.push(
      '',
      `The drafts stand in ${folder}/ and are published nowhere. For each: read the source, write what is marked TODO,`,
      'take "draft: true" out, and move the file to events/<year>/ under the id that it is to keep for ever. npm run check -- --drafts says what they lack.',
    );
  return `${lines.join('\n')}\n`;
}

/** Rows for the list of organisations, most frequent employer first; all of them comments, so that nothing gets there unread. */
export function renderSuggestions(unlisted: ReadonlyMap<string, number>): string {
  const rows = sorted(unlisted).map(
    ([name, count]) =>
      `#${slugOf(name) || 'write-an-id'}: { name: ${quoteYaml(name).startsWith("'") || !/[,[\]{}]/.test(name) ? quoteYaml(name) : `'${name}'`} } # ${count === 1 ? '1 row' : `${count} rows`}`,
  );
  return `# Employers of the table that organisations.yaml does not have. Take over the ones you want, without the # before them.\n${rows.join('\n')}\n`;
}

function unlistedLines({ unlisted }: Tally, suggest: string | null): string[] {
  const names = sorted(unlisted)
    .slice(0, MOST_NAMES)
    .map(([name, count]) => `${name} (${number(count)})`);
  const what = unlisted.size === 1 ? '1 employer is' : `${number(unlisted.size)} employers are`;
  return [
    `${what} not in organisations.yaml, and left to do in the drafts: ${names.join(', ')}${unlisted.size > MOST_NAMES ? ' …' : ''}`,
    suggest === null ? '--suggest FILE writes rows for that list.' : `${suggest} has rows for that list.`,
  ];
}

function sorted(unlisted: ReadonlyMap<string, number>): [string, number][] {
  return [...unlisted].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
}

function lineWords(lines: readonly number[], count: number): string {
  return `(${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}${count > lines.length ? ' …' : ''})`;
}

function number(count: number): string {
  return String(count).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
}
