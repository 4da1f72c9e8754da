import './utc.ts';
import { writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LOCK_FILE } from '../derived/published/find-lost.ts';
import { findUnlocked } from '../derived/published/find-unlocked.ts';
import { listPublished } from '../derived/published/list-published.ts';
import { parseLock, renderLock, uniteEntries } from '../derived/published/lock-text.ts';
import { readContent } from './read-content.ts';
import { renderReport } from './report.ts';

const HELP = `Writes into ${LOCK_FILE} what has been published, so that npm run check refuses a change that would break an address of it.
Adds what is new and takes nothing out. Makes the file where there is none.

  npm run publish-ids [-- options]

  --content DIR   another content folder (default: $CONTENT_DIR, or content)
  --help          this text

Exit status: 0 written, 1 the content has problems, 2 the call itself is wrong.
`;

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const { values: options } = parseArgs({ options: { content: { type: 'string' }, help: { type: 'boolean' } } });
    if (options.help) {
      process.stdout.write(HELP);
      return 0;
    }
    const root = resolve(options.content ?? (process.env['CONTENT_DIR'] || 'content'));
    const folder = relative(process.cwd(), root).replaceAll('\\', '/');
    const { files, problems, lock, values } = await readContent(root);
    if (!values) {
      process.stderr.write(`${renderReport(files, problems, 'text', `${folder}/`)}Nothing was written.\n`);
      return 1;
    }
    const current = listPublished(values);
    const added = findUnlocked(lock ?? '', current).length;
    const all = uniteEntries(parseLock(lock ?? '').entries, current);
    await writeFile(join(root, LOCK_FILE), renderLock(all));
    process.stdout.write(`${added} of ${all.length} lines in ${folder}/${LOCK_FILE} are new or longer.\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    return 2;
  }
}
