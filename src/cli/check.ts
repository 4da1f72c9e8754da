import './utc.ts';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { listPublished } from '../derived/published/list-published.ts';
import { findUnlocked } from '../derived/published/find-unlocked.ts';
import type { CheckedDrafts } from './check-drafts.ts';
import { readContent } from './read-content.ts';
import type { ReportFormat } from './report.ts';
import { renderNote, REPORT_FORMATS, renderReport } from './report.ts';

const HELP = `Checks all content and prints every problem with file, line, column, what is wrong and what to write.

  npm run check [-- options]

  --content DIR   another content folder (default: $CONTENT_DIR, or content)
  --drafts        also list what drafts still lack; that is no fault
  --format F      text, json, or github (annotations in a pull request); default text
  --help          this text

Exit status: 0 nothing wrong, 1 problems, 2 the call itself is wrong.
`;

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const { values: options } = parseArgs({
      options: {
        content: { type: 'string' },
        drafts: { type: 'boolean' },
        format: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    if (options.help) {
      process.stdout.write(HELP);
      return 0;
    }
    const format = parseFormat(options.format ?? 'text');
    const root = resolve(options.content ?? (process.env['CONTENT_DIR'] || 'content'));
    const { files, problems, lock, values, drafts } = await readContent(root, undefined, options.drafts ? 'list' : 'check');
    const folder = `${relative(process.cwd(), root).replaceAll('\\', '/')}/`;
    process.stdout.write(renderReport(files, problems, format, folder));
    if (drafts.count > 0) process.stdout.write(renderNote(draftWords(drafts), format));
    if (drafts.open.length > 0 && format === 'text')
      process.stdout.write(`\n${renderReport(drafts.count, drafts.open, 'text', folder)}`);
    const unlocked = values && lock !== null ? findUnlocked(lock, listPublished(values)).length : 0;
    if (unlocked > 0) process.stdout.write(renderNote(unlockedWords(unlocked), format));
    return problems.length > 0 ? 1 : 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    return 2;
  }
}

function draftWords({ count, unfinished }: CheckedDrafts): string {
  const what =
    count === 1 ? 'One entry is a draft and is published nowhere' : `${count} entries are drafts and are published nowhere`;
  return unfinished === 0 ? `${what}.` : `${what}; ${unfinished} of them lack something: npm run check -- --drafts says what.`;
}

function unlockedWords(count: number): string {
  const what = count === 1 ? 'One entry is new or has new parts' : `${count} entries are new or have new parts`;
  return `${what}. Nothing is to be done for that before it is published; then npm run publish-ids keeps its address.`;
}

function parseFormat(text: string): ReportFormat {
  const format = REPORT_FORMATS.find((known) => known === text);
  if (!format) throw new Error(`There is no format "${text}".`);
  return format;
}
