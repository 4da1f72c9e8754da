import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadValues } from '../../derived/corpus.ts';
import type { FileState } from '../../derived/versions/follow-file.ts';
import { indexLog } from '../../derived/versions/follow-file.ts';
import { listVersions } from '../../derived/versions/list-versions.ts';
import { parseLog } from '../../derived/versions/parse-log.ts';
import { withholdRemoved } from '../../derived/versions/withhold.ts';
import type { NamedLists } from '../../derived/versions/value-words.ts';
import type { History, KnownVersions, UnknownReason, VersionText } from '../../derived/versions/version.ts';
import { saysDraft } from '../../domain/draft.ts';
import type { Event } from '../../domain/event.ts';
import { readBlobs } from './read-blobs.ts';
import { runGit } from './run-git.ts';

/** The history, and for whoever builds a sentence on what git had to say where it is not known. */
export interface ReadHistory {
  readonly history: History;
  readonly said: string | null;
}

// Only what stood on the published branch was ever read: of a merge the whole change counts, on its day, and not the steps that led to it.
// Paths are those below the content root, wherever in its repository that lies.
const LOG = [
  'log',
  '--first-parent',
  '--diff-merges=first-parent',
  '--format=%H %ct',
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
  const logged = await runGit(historyDir, [...LOG, ...PLAIN, 'HEAD', '--', 'events']);
  if (logged.kind !== 'done') return unreadable(logged);
  try {
    const removed = values.vocabulary.removed.filter(({ what, anchors }) => what === 'event' && !anchors).map(({ id }) => id);
    const follow = indexLog(parseLog(logged.output.toString('utf8')), new Set(removed));
    const states = new Map(values.events.map((event) => [event, follow(event)]));
    const blobs = [...new Set([...states.values()].flat().map(({ blob }) => blob))];
    const texts = await readBlobs(historyDir, blobs);
    if (!(texts instanceof Map)) return unreadable(texts);
    const textOf = (blob: string) => texts.get(blob) ?? { kind: 'too-long' as const, bytes: 0 };
    const byId = new Map<string, KnownVersions>();
    const lists = nameLists(values);
    for (const [event, list] of states) {
      // What was a draft then was published nowhere.
      const published = list.filter(({ blob }) => !isDraftText(textOf(blob)));
      const known = listEvent(root, event, published, textOf, lists);
      if (known) byId.set(event.id, withholdRemoved(known, event, values.vocabulary.removed));
    }
    return { history: { kind: 'known', byId }, said: null };
  } catch (error) {
    return unreadable({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

function isDraftText(text: VersionText): boolean {
  return text.kind === 'text' && saysDraft(text.text);
}

function listEvent(
  root: string,
  { file }: Event,
  states: readonly FileState[],
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
