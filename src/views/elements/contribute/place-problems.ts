import type { Problem } from '../../../domain/problem.ts';
import type { FieldPath } from './path-at.ts';
import { pathAt } from './path-at.ts';

/** A problem with the control of the form that mends it; null where none does, and the file alone shows it. */
export interface PlacedProblem extends Problem {
  readonly control: string | null;
}

/** Finds for every problem of a file the control to show it at. `controls` are the names of those that are shown, in their order. */
export function placeProblems(problems: readonly Problem[], text: string, controls: readonly string[]): PlacedProblem[] {
  return problems.map((problem) => {
    const isOfName = problem.rule === 'id-repeated' || problem.rule === 'file-unexpected';
    const path = isOfName ? ['id'] : pathAt(text, problem.line, problem.column);
    return { ...problem, control: controlOf(path, controls) };
  });
}

// Fields that no control has the name of, and where they are filled in instead.
const ELSEWHERE: readonly (readonly [pattern: RegExp, control: string])[] = [
  [/^when$/, 'precision'],
  [/^(figures\.\d+)\.(?:low|high)$/, '$1.value'],
  [/^((?:figures|legs)\.\d+)\.sources.*$/, '$1.source'],
  [/^(sources\.\d+)\.id$/, '$1.url'],
  [/^summarySources.*$/, 'sources.0.publisher'],
  [/^whenSources.*$/, 'sources.0.publisher'],
  [/^sources$/, 'sources.0.url'],
  [/^conflicts.*\.text$/, 'conflictText'],
  [/^conflicts.*$/, 'conflictPoint'],
  [/^corrections.*\.(was|now|why)$/, 'correction.$1'],
  [/^corrections.*$/, 'correctionWas'],
];

const TIMES = ['day', 'time', 'from', 'to', 'month', 'written'];

function controlOf(path: FieldPath, controls: readonly string[]): string | null {
  const name = path.join('.');
  const moved = ELSEWHERE.reduce((at, [pattern, control]) => at.replace(pattern, control), name).replace(
    /^correction\.(.)/,
    (_, letter: string) => `correction${letter.toUpperCase()}`,
  );
  // A time is mended where it is typed, whichever fields its precision has.
  if (moved === 'precision') return controls.find((control) => TIMES.includes(control)) ?? 'precision';
  for (let at = moved; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('.'), 0))) {
    const found = controls.find((control) => control === at) ?? controls.find((control) => control.startsWith(`${at}.`));
    if (found !== undefined) return found;
  }
  return null;
}
