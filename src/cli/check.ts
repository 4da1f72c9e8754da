import './utc.ts';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from './read-content.ts';
import type { ReportFormat } from './report.ts';
import { REPORT_FORMATS, renderReport } from './report.ts';

const HELP = `Checks all content and prints every problem with file, line, column, what is wrong and what to write.

  npm run check [-- options]

  --content DIR   another content folder (default: $CONTENT_DIR, or content)
  --format F      text, json, or github (annotations in a pull request); default text
  --help          this text

Exit status: 0 nothing wrong, 1 problems, 2 the call itself is wrong.
`;

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const { values } = parseArgs({
      options: { content: { type: 'string' }, format: { type: 'string' }, help: { type: 'boolean' } },
    });
    if (values.help) {
      process.stdout.write(HELP);
      return 0;
    }
    const format = parseFormat(values.format ?? 'text');
    const root = resolve(values.content ?? (process.env['CONTENT_DIR'] || 'content'));
    const { files, problems } = await readContent(root);
    process.stdout.write(renderReport(files, problems, format, `${relative(process.cwd(), root).replaceAll('\\', '/')}/`));
    return problems.length > 0 ? 1 : 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    return 2;
  }
}

function parseFormat(text: string): ReportFormat {
  const format = REPORT_FORMATS.find((known) => known === text);
  if (!format) throw new Error(`There is no format "${text}".`);
  return format;
}
