import { made } from '../search/made.ts';
import type { PlacedProblem } from './place-problems.ts';

/** Shows the text of a file line by line, names of fields apart, and says at a line what is wrong with it. */
export function showFile(code: Element, text: string, problems: readonly PlacedProblem[]): void {
  const lines = text.replace(/\n$/, '').split('\n');
  code.replaceChildren(
    ...lines.map((line, index) => {
      const wrong = problems.filter((problem) => problem.line === index + 1);
      const shown = made('span', wrong.length > 0 ? 'ln bad' : 'ln', ...partsOf(line));
      shown.append(...wrong.slice(0, 1).map(({ message }) => made('em', '', `# ${message}`)), '\n');
      return shown;
    }),
  );
}

function partsOf(line: string): (Node | string)[] {
  const field = /^(\s*(?:- )?[a-zA-Z]+:)(.*)$/.exec(line);
  return field ? [made('i', '', field[1] ?? ''), field[2] ?? ''] : [line];
}
