import type { Event } from '../../domain/event.ts';
import { idOf } from '../../domain/read-event.ts';
import type { FileChange } from './main-line.ts';

/** A state of a file as a commit left it. */
export type FileState = FileChange & { readonly blob: string };

type Named = Pick<Event, 'id' | 'file' | 'aliases'>;

/** `age` counts commits, the newest being 0. */
type Step = FileChange & { readonly age: number };

// Entries are short and alike. Git takes half of a text for a rename; so little may be two different events.
const ALIKE_ENOUGH = 80;

/**
 * Indexes a log, newest first, and gives what follows a file back through it: its states, newest first. A file is followed through a
 * rename when its id stays, when its former id is among its aliases, or when nearly all of its text stays; never to the id of an entry
 * that was removed, which keeps its history to itself.
 */
export function indexLog(
  log: readonly FileChange[],
  removed: ReadonlySet<string> = new Set(),
): (event: Named) => readonly FileState[] {
  const byPath = Map.groupBy(countAges(log), ({ path }) => path);
  const pathsOf = Map.groupBy(byPath.keys(), idOf);
  return (event) => followFile(event, { byPath, pathsOf, removed });
}

interface LogIndex {
  readonly byPath: ReadonlyMap<string, readonly Step[]>;
  /** Every path that an id ever had. */
  readonly pathsOf: ReadonlyMap<string, readonly string[]>;
  readonly removed: ReadonlySet<string>;
}

function followFile(event: Named, index: LogIndex): FileState[] {
  const states: FileState[] = [];
  const taken = new Map<string, number>();
  let age = -1;
  for (let path: string | null = event.file; path !== null;) {
    const step = nextStep(path);
    if (!step) {
      path = formerPath();
      continue;
    }
    taken.set(path, (taken.get(path) ?? 0) + 1);
    age = step.age;
    if (step.blob !== null) states.push({ ...step, blob: step.blob });
    path = pathBefore(step, event, index.removed);
  }
  return states;

  /** The next older change of a path. A commit that adds one file may be the one that deleted another. */
  function nextStep(path: string): Step | undefined {
    const steps = index.byPath.get(path) ?? [];
    let at = taken.get(path) ?? 0;
    for (let step = steps[at]; step && !isOlder(step); step = steps[at]) at++;
    taken.set(path, at);
    return steps[at];
  }

  function isOlder(step: Step): boolean {
    return step.age > age || (step.age === age && step.blob === null);
  }

  /** A file of a former id, gone by then: a rename in which so much was rewritten that git saw none. */
  function formerPath(): string | null {
    const paths = [event.id, ...event.aliases.toReversed()].flatMap((id) => index.pathsOf.get(id) ?? []);
    return paths.find((path) => nextStep(path) !== undefined) ?? null;
  }
}

/** Where the file was before a change. */
function pathBefore({ path, from }: Step, { id, aliases }: Named, removed: ReadonlySet<string>): string {
  if (from === null) return path;
  const former = idOf(from.path);
  if (former === id || former === idOf(path) || aliases.includes(former)) return from.path;
  return from.alike >= ALIKE_ENOUGH && !removed.has(former) ? from.path : path;
}

function countAges(log: readonly FileChange[]): Step[] {
  let [age, commit] = [-1, ''];
  return log.map((change) => {
    if (change.commit !== commit) [age, commit] = [age + 1, change.commit];
    return { ...change, age };
  });
}
