import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadValues } from '../../derived/corpus.ts';
import { authorNames } from '../../derived/versions/author-names.ts';
import { indexLog } from '../../derived/versions/follow-file.ts';
import { listVersions } from '../../derived/versions/list-versions.ts';
import type { FileChange } from '../../derived/versions/main-line.ts';
import { followMainLine } from '../../derived/versions/main-line.ts';
import { LOG_FORMATS, parseLog } from '../../derived/versions/parse-log.ts';
import type { PublishedState } from '../../derived/versions/published-states.ts';
import { blobsOf, publishedStates } from '../../derived/versions/published-states.ts';
import { withholdRemoved } from '../../derived/versions/withhold.ts';
import type { NamedLists } from '../../derived/versions/value-words.ts';
import type { History, KnownVersions, UnknownReason } from '../../derived/versions/version.ts';
import { DRAFTS_FOLDER } from '../../domain/draft.ts';
import type { Event } from '../../domain/event.ts';
import { readBlobs } from './read-blobs.ts';
import { readMailmap } from './read-mailmap.ts';
import type { GitOutcome } from './run-git.ts';
import { runGit } from './run-git.ts';

/** The history, and for whoever builds a sentence on what git had to say where it is not known. */
export interface ReadHistory {
  readonly history: History;
  readonly said: string | null;
}

// Every commit is printed, also those that changed no entry, since they lead from one to its first parent. Of a merge the whole change
// is printed. Paths are those below the content root, wherever in its repository that lies.
const LOG = [
  'log',
  '--full-history',
  '--sparse',
  '--date-order',
  '--diff-merges=first-parent',
  '--raw',
  '--no-abbrev',
  '-z',
  '-M',
  '-l1000',
];
const PLAIN = ['--no-ext-diff', '--no-textconv', '--no-show-signature', '--no-notes', '--no-color', '--relative'];

/**
 * Reads the history of the events of a content root from its own repository: one log, and what the files held. `historyDir` is another
 * folder with the same content where `root` has none. Never throws: what cannot be known is unknown, with the reason.
 */
export async function readHistory(root: string, values: ReadValues, historyDir = root): Promise<ReadHistory> {
  const unknown = await findObstacle(historyDir);
  if (unknown) return unknown;
  try {
    const changes = await readChanges(historyDir, values.vocabulary.site.credit === 'git');
    if (!Array.isArray(changes)) return unreadable(changes);
    const removed = values.vocabulary.removed.filter(({ what, anchors }) => what === 'event' && !anchors).map(({ id }) => id);
    const follow = indexLog(changes, new Set(removed));
    const states = new Map(values.events.map((event) => [event, follow(event)]));
    const blobs = [...new Set([...states.values()].flat().flatMap(blobsOf))];
    const texts = await readBlobs(historyDir, blobs);
    if (!(texts instanceof Map)) return unreadable(texts);
    const textOf = (blob: string) => texts.get(blob) ?? { kind: 'too-long' as const, bytes: 0 };
    const byId = new Map<string, KnownVersions>();
    const lists = nameLists(values);
    for (const [event, list] of states) {
      const known = listEvent(root, event, publishedStates(list, textOf, lists), textOf, lists);
      if (known) byId.set(event.id, withholdRemoved(known, event, values.vocabulary.removed));
    }
    return { history: { kind: 'known', byId }, said: null };
  } catch (error) {
    return unreadable({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

/** What was changed on the published branch, newest first, with the names of who wrote it where they are wanted. */
async function readChanges(folder: string, named: boolean): Promise<FileChange[] | Exclude<GitOutcome, { kind: 'done' }>> {
  // What merges brought along is read for its authors alone.
  const form = named ? [`--format=${LOG_FORMATS.named}`] : [`--format=${LOG_FORMATS.nameless}`, '--first-parent'];
  const logged = await runGit(folder, [...LOG, ...PLAIN, ...form, 'HEAD', '--', 'events', DRAFTS_FOLDER]);
  if (logged.kind !== 'done') return logged;
  const log = parseLog(logged.output.toString('utf8'));
  const mailed = await readMailmap(folder, log);
  const names = new Map(log.map((commit) => [commit, authorNames(commit, mailed)]));
  return followMainLine(log, (commit) => names.get(commit) ?? []);
}

function listEvent(
  root: string,
  { file }: Event,
  states: readonly PublishedState[],
  textOf: Parameters<typeof listVersions>[1],
  lists: NamedLists,
): KnownVersions | null {
  return states.length === 0 ? null : listVersions(states, textOf, readFileSync(join(root, file), 'utf8'), lists);
}

/** Why the folder has no history that could be read in full; null where it has one, or where nothing has been committed yet. */
async function findObstacle(folder: string): Promise<ReadHistory | null> {
  const shallow = await runGit(folder, ['rev-parse', '--is-shallow-repository']);
  if (shallow.kind === 'missing') return nothing('no-git', 'git is not installed');
  if (shallow.kind === 'failed') {
    if (/not a git repository/.test(shallow.message)) return nothing('no-repository', 'the content stands in no git repository');
    return unreadable(shallow);
  }
  if (shallow.output.toString('utf8').trim() === 'true')
    return nothing('shallow', 'the repository is a shallow clone: git fetch --unshallow completes it');
  const head = await runGit(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  return head.kind === 'done' ? null : { history: { kind: 'known', byId: new Map() }, said: null };
}

function unreadable(outcome: { readonly kind: string; readonly message?: string }): ReadHistory {
  return nothing('unreadable', `git said: ${outcome.message ?? 'nothing'}`);
}

function nothing(reason: UnknownReason, said: string): ReadHistory {
  return { history: { kind: 'unknown', reason }, said };
}

function nameLists({ vocabulary, stories, events }: ReadValues): NamedLists {
  const titles = new Map([
    ...stories.map(({ id, title }) => [`stories/${id}`, title] as const),
    ...events.map(({ id, title }) => [`related/${id}`, title] as const),
  ]);
  const { kinds, organisations, offices, metrics } = vocabulary;
  return { kinds, organisations, offices, metrics, titles };
}
