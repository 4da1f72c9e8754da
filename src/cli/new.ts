import './utc.ts';
import { parseWithSatteri } from '../domain/mdx/parse-with-satteri.ts';
import { spawnSync } from 'node:child_process';
import { join, relative, resolve } from 'node:path';
import type { ReadCorpus } from '../domain/cross-check.ts';
import { outsideCheck } from '../domain/cross-check.ts';
import { entryOfAnswers, pathOfEntry } from '../domain/entry-text/entry-of-answers.ts';
import { renderEntry } from '../domain/entry-text/render-entry.ts';
import { isLinkable } from '../domain/hosts.ts';
import type { Problem } from '../domain/problem.ts';
import { proposeId } from '../domain/propose-id.ts';
import { readEvent } from '../domain/read-event.ts';
import { errorsOf } from '../domain/rules/rules.ts';
import { findKnownEntries } from './import/known-entries.ts';
import { answersOfFlags } from './new/answers-of-flags.ts';
import { newOrganisationId } from './new/ask-organisations.ts';
import { askTerminal } from './new/ask-terminal.ts';
import type { Ask, Said } from './new/ask.ts';
import { recordAnswers, Stopped } from './new/ask.ts';
import type { Interview } from './new/interview.ts';
import { idFault, interview } from './new/interview.ts';
import type { NewFlags } from './new/new-call.ts';
import { NEW_HELP, parseNewCall } from './new/new-call.ts';
import type { Newsroom } from './new/newsroom.ts';
import { newsroomOf } from './new/newsroom.ts';
import type { NewEntry } from './new/write-entry.ts';
import { writeEntry } from './new/write-entry.ts';
import { readCorpus } from './read-content.ts';
import { renderReport } from './report.ts';

type Told = Extract<Interview, { kind: 'entry' }>;

process.exitCode = await main();

async function main(): Promise<number> {
  const call = parseNewCall(process.argv.slice(2));
  if (call.kind === 'help') {
    process.stdout.write(NEW_HELP);
    return 0;
  }
  if (call.kind === 'wrong') {
    process.stderr.write(`${call.message}\nnpm run new -- --help says how it is called.\n`);
    return 2;
  }
  const said: Said[] = [];
  try {
    return await addEntry(call.flags, said);
  } catch (error) {
    if (error instanceof Stopped) process.stderr.write(stoppedWords(said));
    else process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

function stoppedWords(said: readonly Said[]): string {
  const answers = said.filter(({ answer }) => answer !== '').map(({ question, answer }) => `  ${question}\n    ${answer}\n`);
  return `\nStopped. Nothing was written.\n${answers.length === 0 ? '' : `What you had said, to copy from:\n${answers.join('')}`}`;
}

async function addEntry(flags: NewFlags, said: Said[]): Promise<number> {
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  if (!flags.yes && !isTerminal) {
    process.stderr.write('This is no terminal, so nothing can be asked. Say everything in options, with --yes:\n\n');
    process.stderr.write(NEW_HELP);
    return 2;
  }
  const idle = flags.yes ? [] : idleOptions(flags);
  if (idle.length > 0) {
    process.stderr.write(`${idle.join(', ')} only count with --yes. Leave them out to be asked, or add --yes.\n`);
    return 2;
  }
  const root = resolve(flags.content ?? (process.env['CONTENT_DIR'] || 'content'));
  const { corpus, draftFiles } = await readCorpus(root);
  const newsroom = newsroomOf(corpus, findKnownEntries(root, corpus, draftFiles).ids);
  if (!newsroom) throw new Error('The lists beside the events cannot be read; npm run check says why.');
  const ask = flags.yes ? null : recordAnswers(askTerminal(process.stdin, process.stdout), said);
  const told = ask ? await interview(ask, newsroom, flags.draft ?? false) : tellByFlags(flags, newsroom);
  if (told === null) return 1;
  if (told.kind === 'existing') return openExisting(ask, root, newsroom.fileOf(told.id) ?? '');
  const entry = entryOf(told, new Date().toISOString().slice(0, 10));
  if (ask && !flags['dry-run'] && !(await ask.confirm(`Write ${entry.file}?`, true))) throw new Stopped();
  return finish(root, entry, checkEntry(entry, corpus, newsroom), flags);
}

/** Options that would be lost in an interview, which asks for the same. */
function idleOptions(flags: NewFlags): string[] {
  return Object.keys(flags)
    .filter((name) => !['content', 'draft', 'dry-run'].includes(name))
    .map((name) => `--${name}`);
}

/** Reads the flags; says what is wrong with them, all at once, and answers null. */
function tellByFlags(flags: NewFlags, newsroom: Newsroom): Told | null {
  const newOrganisations = new Map<string, string>();
  for (const name of flags['add-organisation'] ?? [])
    newOrganisations.set(
      newOrganisationId(name, new Set([...Object.keys(newsroom.lists.organisations), ...newOrganisations.keys()])),
      name,
    );
  const answers = answersOfFlags(flags, newsroom, [...newOrganisations.keys()]);
  if (!('title' in answers)) return refuse(answers);
  const id = flags.id ?? proposeId(answers.title, (one) => newsroom.takenIds.has(one));
  const fault = idFault(id, newsroom.takenIds);
  if (fault !== undefined) return refuse([`--id: ${fault}`]);
  const [like] = flags['not-a-duplicate'] ? [] : newsroom.likely(answers);
  if (like)
    return refuse([
      `There is something like it already: ${newsroom.fileOf(like.event.id) ?? like.event.id}, "${like.event.title}" (${like.reasons.join(', ')}).`,
      'Add to that entry; or, if this is something else, add --not-a-duplicate.',
    ]);
  for (const note of answers.when.notes) process.stderr.write(`${note}\n`);
  const hosts = answers.sources.flatMap(({ url }) =>
    url === '' || isLinkable(url, newsroom.lists.hosts) ? [] : [URL.parse(url)?.hostname ?? ''],
  );
  return {
    kind: 'entry',
    answers,
    id,
    newOrganisations,
    newHosts: [...new Set(hosts.map((host) => host.replace(/^www\./, '')))],
  };
}

function refuse(messages: readonly string[]): null {
  process.stderr.write(`${messages.join('\n')}\nNothing was written.\n`);
  return null;
}

function entryOf({ answers, id, newOrganisations, newHosts }: Told, today: string): NewEntry {
  const text = renderEntry(entryOfAnswers(answers, today));
  return { file: pathOfEntry(id, answers.when.when), text, newOrganisations, newHosts };
}

/** The check of the new entry as `npm run check` makes it, with the lists as they will be. */
function checkEntry({ file, text, newOrganisations, newHosts }: NewEntry, corpus: ReadCorpus, { lists }: Newsroom): Problem[] {
  const added = Object.fromEntries([...newOrganisations].map(([id, name]) => [id, { name }]));
  const vocabulary = {
    ...corpus.vocabulary,
    lists: {
      ...corpus.vocabulary.lists,
      organisations: { ...lists.organisations, ...added },
      hosts: [...lists.hosts, ...newHosts],
    },
  };
  return outsideCheck({ ...corpus, vocabulary }, Date.now())(readEvent(file, text, lists.offices, parseWithSatteri));
}

function finish(root: string, entry: NewEntry, problems: readonly Problem[], flags: NewFlags): number {
  const folder = `${relative(process.cwd(), root).replaceAll('\\', '/')}/`;
  const isWrong = errorsOf(problems).length > 0;
  const report = renderReport(1, problems, 'text', folder);
  if (flags['dry-run']) {
    process.stdout.write(`${folder}${entry.file}:\n\n${entry.text}\n${report}Nothing was written.\n`);
    return isWrong ? 1 : 0;
  }
  if (flags.yes && isWrong) {
    process.stderr.write(`${report}Nothing was written.\n`);
    return 1;
  }
  const written = writeEntry(root, entry).map((file) => folder + file);
  process.stdout.write(`\nWritten: ${written.join(', ')}\n${report}${nextSteps(written, entry.file)}`);
  return isWrong ? 1 : 0;
}

function nextSteps(written: readonly string[], file: string): string {
  const id = file.replace(/^.*\//, '').replace(/\.mdx$/, '');
  return `
Next:
  1. Open ${written[0]}: comments in it say what more there can be. Delete them as you like.
  2. npm run check          says what is wrong, and what to write; npm run dev shows the page
  3. git switch -c ${id}
     git add ${written.join(' ')}
     git commit -m "add ${id}"
     git push -u origin HEAD    to your fork or ours, and open a pull request there
`;
}

/** Says where an entry is and what to do there, and opens it where the person wants that: npm names an editor that not everybody knows. */
async function openExisting(ask: Ask | null, root: string, file: string): Promise<number> {
  const path = relative(process.cwd(), join(root, file)).replaceAll('\\', '/');
  process.stdout.write(
    `\nAdd to ${path}: a source goes to the end of its sources, a number to its figures, a correction to corrections.\n`,
  );
  const editor = process.env['VISUAL'] || process.env['EDITOR'];
  if (ask && editor && (await ask.confirm(`Open it in ${editor} now?`, false)))
    spawnSync(`${editor} "${path}"`, { stdio: 'inherit', shell: true });
  return 0;
}
