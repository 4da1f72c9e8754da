import './utc.ts';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { renderTemplate } from '../domain/render-template.ts';
import { sortFiles } from './content-files.ts';
import type { TextFile } from './editor-files.ts';
import { renderCollections, renderSchemas } from './editor-files.ts';
import { readKnownIds } from './read-known-ids.ts';

const HELP = `Writes what editors read in order to suggest fields and ids and to mark faults while you type.
  schemas/             JSON Schema of every kind of content file, and the ids of the lists
  templates/           an entry with every field there is, what each means and an example
  .astro/collections/  the same for the front matter of entries, for Astro's extension, with the paths of this machine
  npm run schemas [-- options]
  --content DIR   another content folder (default: $CONTENT_DIR, or content)
  --help          this text
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
    const names = (await readdir(root, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
    const { events, stories } = sortFiles(names);
    const ids = await readKnownIds(root, stories);
    const absolute = (files: readonly string[]): string[] => files.map((file) => join(root, file));
    await writeFiles('schemas', renderSchemas(ids));
    await writeFiles(join('.astro', 'collections'), renderCollections(absolute(events), absolute(stories), ids));
    await writeFiles('templates', [['event.mdx', renderTemplate()]]);
    const folder = relative(process.cwd(), root).replaceAll('\\', '/');
    process.stdout.write(
      `Editors now know the ids of ${folder}/ and the front matter of ${events.length + stories.length} entries.\n`,
    );
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    return 2;
  }
}

async function writeFiles(folder: string, files: readonly TextFile[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all(files.map(([name, text]) => writeFile(join(folder, name), text)));
}
