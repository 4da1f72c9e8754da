import './utc.ts';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Event } from '../domain/event.ts';
import { VOCABULARY_FILES } from '../domain/read-vocabulary.ts';
import { parsePlainDate } from '../domain/time/plain-date.ts';
import { AVAILABILITY } from './links/ask-wayback.ts';
import type { Checked } from './links/check-links.ts';
import { checkLinks } from './links/check-links.ts';
import { renderFindings, renderFindingsJson } from './links/render-findings.ts';
import { renderStates } from './links/update-states.ts';
import { writeArchived } from './links/write-archived.ts';
import { readContent } from './read-content.ts';
import { renderReport } from './report.ts';

const HELP = `Asks every address of a source whether it still works, and the Wayback Machine for copies of pages that have none.
Writes what it found into ${VOCABULARY_FILES.links}, and copies into the entries. Uses the network; no build and no check runs it.

  npm run links [-- options]

  --content DIR        another content folder (default: $CONTENT_DIR, or content)
  --only ID            the addresses of one event
  --dry-run            writes nothing
  --json               prints what was found for programs
  --today YYYY-MM-DD   the day that is written (default: today in UTC)
  --timeout MS         how long to wait for an answer (default: 15000)
  --pause MS           between two addresses of one host (default: 1000)
  --availability URL   another service that knows archived copies
  --allow-private      asks addresses of this machine and its network; for tests
  --help               this text

Exit status: 0 asked, 1 the content has problems or no host was found, 2 the call itself is wrong.
`;

const OPTIONS = {
  content: { type: 'string' },
  only: { type: 'string' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  today: { type: 'string' },
  timeout: { type: 'string' },
  pause: { type: 'string' },
  availability: { type: 'string' },
  'allow-private': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const { values: options } = parseArgs({ options: OPTIONS });
    if (options.help) {
      process.stdout.write(HELP);
      return 0;
    }
    const asking = {
      today: parseDay(options.today ?? new Date().toISOString().slice(0, 10)),
      timeoutMs: parseNumber(options.timeout ?? '15000', 'timeout'),
      pauseMs: parseNumber(options.pause ?? '1000', 'pause'),
      availability: options.availability ?? AVAILABILITY,
      allowPrivate: options['allow-private'] ?? false,
      hosts: 8,
      retries: 2,
    };
    const root = resolve(options.content ?? (process.env['CONTENT_DIR'] || 'content'));
    const { files, problems, values } = await readContent(root);
    if (!values) {
      const folder = relative(process.cwd(), root).replaceAll('\\', '/');
      process.stderr.write(`${renderReport(files, problems, 'text', `${folder}/`)}Nothing was asked.\n`);
      return 1;
    }
    const events = pickEvents(values.events, options.only);
    const found = await checkLinks(events, values.events, values.vocabulary, { ...asking, retryMs: asking.pauseMs }).catch(
      asText,
    );
    if (typeof found === 'string') {
      process.stderr.write(`${found}\n`);
      return 1;
    }
    const written = !options['dry-run'];
    if (written) await write(root, found);
    process.stdout.write((options.json ? renderFindingsJson : renderFindings)(describe(found, events, asking.today, written)));
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    return 2;
  }
}

function describe({ answers, copies }: Checked, events: readonly Event[], today: string, written: boolean) {
  return {
    today,
    answers,
    written,
    eventsOf: (url: string) =>
      events.filter(({ sources }) => sources.some((source) => source.url === url || source.archived === url)).map(({ id }) => id),
    copies: copies.map(({ event, sourceId, address }) => ({ event: event.id, source: sourceId, address })),
  };
}

async function write(root: string, { states, copies }: Checked): Promise<void> {
  for (const [file, found] of Map.groupBy(copies, ({ event }) => event.file)) {
    const text = await readFile(join(root, file), 'utf8');
    const changed = found.reduce((entry, { sourceId, address }) => writeArchived(entry, sourceId, address), text);
    await writeFile(join(root, file), changed);
  }
  await writeFile(join(root, VOCABULARY_FILES.links), renderStates(states));
}

function pickEvents(events: readonly Event[], id: string | undefined): readonly Event[] {
  if (id === undefined) return events;
  const found = events.filter((event) => event.id === id || event.aliases.includes(id));
  if (found.length === 0) throw new Error(`There is no event "${id}".`);
  return found;
}

function asText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function parseDay(text: string): string {
  const day = parsePlainDate(text);
  if (day === null) throw new Error(`--today is "${text}". Write a day such as 2026-05-20.`);
  return day;
}

function parseNumber(text: string, option: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new Error(`--${option} is "${text}". Write a number of milliseconds.`);
  return Number(text);
}
