import './utc.ts';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readClocks } from './read-clocks.ts';
import { answerLine, splitLines } from './when-lines.ts';
import { parseCall, WHEN_HELP } from './when-call.ts';
import { answerTable } from './when-table.ts';

// Whoever reads the pipe may have had enough, as `head` has.
process.stdout.on('error', () => process.exit());
process.exitCode = await main();

async function main(): Promise<number> {
  const call = parseCall(process.argv.slice(2));
  switch (call.kind) {
    case 'help':
      process.stdout.write(WHEN_HELP);
      return 0;
    case 'wrong':
      process.stderr.write(`${call.message}\n\n${WHEN_HELP}`);
      return 2;
    case 'lines':
      return answerLines();
    case 'table': {
      const root = resolve(call.content ?? (process.env['CONTENT_DIR'] || 'content'));
      const read = async (file: string): Promise<string | undefined> => readFile(join(root, file), 'utf8').catch(() => undefined);
      const clocks =
        call.zones.length > 0 ? [] : readClocks({ site: await read('site.yaml'), offices: await read('offices.yaml') });
      const answer = answerTable(call, clocks);
      process.stdout.write(answer.text);
      process.stderr.write(answer.notes);
      return answer.status;
    }
  }
}

async function answerLines(): Promise<number> {
  let status = 0;
  process.stdin.setEncoding('utf8');
  for await (const line of splitLines(process.stdin)) {
    const answer = answerLine(line);
    if (!answer.isRow) status = 1;
    process.stdout.write(`${answer.text}\n`);
  }
  return status;
}
