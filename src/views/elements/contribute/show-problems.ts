import { fieldId } from '../../contribute/field-id.ts';
import { made, madeButton, madeLink } from '../search/made.ts';
import { isForEditors } from './for-editors.ts';
import type { Control } from './form-controls.ts';
import { shownControls } from './form-controls.ts';
import type { PlacedProblem } from './place-problems.ts';

type Words = Readonly<Record<string, readonly (Node | string)[] | undefined>>;

/** What is said under controls where nothing is wrong: that it is right, or what to think of. */
export interface OtherWords {
  readonly good: Words;
  readonly asks: Words;
}

/**
 * Shows problems beside the controls that mend them. One that nobody has come to yet is left in peace: it is counted below, and shown
 * once it was left or the entry is sent. `use` puts a suggested name into a control.
 */
export function showProblems(
  form: HTMLFormElement,
  problems: readonly PlacedProblem[],
  touched: ReadonlySet<string>,
  { good, asks }: OtherWords,
  use: (control: Control, text: string) => void,
): void {
  const first = new Map<string, PlacedProblem>();
  for (const problem of problems)
    if (problem.control !== null && touched.has(problem.control) && !first.has(problem.control))
      first.set(problem.control, problem);
  for (const control of shownControls(form)) {
    const problem = first.get(control.name);
    const isWrong = problem !== undefined && !isForEditors(problem);
    if (isWrong && control.type !== 'radio') control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
  }
  for (const message of form.querySelectorAll<HTMLElement>('[data-message]')) {
    const name = message.dataset['message'] ?? '';
    const problem = first.get(name);
    const words = problem ? wordsOf(problem, controlBy(form, name), use) : (asks[name] ?? good[name]);
    message.hidden = words === undefined;
    const isAsking = problem ? isForEditors(problem) : asks[name] !== undefined;
    message.classList.toggle('ask', isAsking);
    message.classList.toggle('err', problem !== undefined && !isAsking);
    message.querySelector('span')?.replaceChildren(...(words ?? []));
  }
}

/** The list of what is left to mend, each a link to its control, and how many there are in the words that are announced. */
export function showSummary(form: HTMLFormElement, problems: readonly PlacedProblem[], showLine: () => void): void {
  const summary = form.querySelector('[data-summary]');
  const list = summary?.querySelector('ul');
  if (!summary || !list) return;
  const left = problems.filter((problem) => !isForEditors(problem));
  summary.classList.toggle('clear', left.length === 0);
  list.replaceChildren(
    ...[...left, ...problems.filter(isForEditors)].map((problem) => made('li', '', problemLink(form, problem, showLine))),
  );
  for (const way of form.querySelectorAll('[data-way="github"], [data-way="issue"], [data-way="mail"]'))
    way.setAttribute('aria-disabled', String(left.length > 0));
}

/** '2 things to fix before this can be sent'. */
export function summaryWords(problems: readonly PlacedProblem[]): readonly [count: string, rest: string] {
  const left = problems.filter((problem) => !isForEditors(problem)).length;
  const others = problems.length - left;
  const rest = others === 0 ? '' : `. ${others === 1 ? 'One thing is' : `${others} things are`} for the editors to look at`;
  if (left === 0)
    return ['Nothing to fix', `${others === 0 ? ': the check passes and this can be sent' : ', and this can be sent'}${rest}`];
  return [left === 1 ? '1 thing to fix' : `${left} things to fix`, ` before this can be sent${rest}`];
}

function problemLink(form: HTMLFormElement, problem: PlacedProblem, showLine: () => void): HTMLElement {
  const control = problem.control === null ? undefined : controlBy(form, problem.control);
  const where = control ? labelOf(control) : `Line ${problem.line} of the file`;
  const link = made('a', '', `${where}: ${problem.message}`);
  link.href = control ? `#${control.id}` : '#f-file';
  link.addEventListener('click', (event) => {
    event.preventDefault();
    if (!control) return showLine();
    control.closest('details')?.setAttribute('open', '');
    control.closest('.more')?.setAttribute('open', '');
    control.focus();
  });
  return link;
}

/** The label of a control, with the number of its row: 'Figure 1, how exact'. */
function labelOf(control: Control): string {
  const label = control.labels?.[0]?.textContent?.trim() ?? control.name;
  const [list, index] = control.name.split('.');
  const row = { figures: 'Figure', sources: 'Source', legs: 'Place' }[list ?? ''];
  return row === undefined ? label : `${row} ${Number(index) + 1}, ${label.toLowerCase()}`;
}

/** What is wrong, what to write, and the way to what the rule means: its page opens here, while the device keeps the draft. */
function wordsOf(
  problem: PlacedProblem,
  control: Control | undefined,
  use: (control: Control, text: string) => void,
): (Node | string)[] {
  const { message, hint, rule } = problem;
  const page = madeLink(`rules/${rule}/`, 'rule', rule);
  const isSettled = isForEditors(problem);
  const rest = isSettled ? ' This can be sent all the same: it is for the editors to settle. ' : ' ';
  const meant = /^Did you mean "?([^"?]+)"?\?$/.exec(hint)?.[1];
  if (meant !== undefined && control && !(control instanceof HTMLSelectElement))
    return [`${message} Did you mean `, madeButton('', meant, () => use(control, meant)), `?${rest}`, page];
  return [`${message}${isSettled ? '' : ` ${hint}`}${rest}`, page];
}

function controlBy(form: HTMLFormElement, name: string): Control | undefined {
  const found = form.querySelector(`#${CSS.escape(fieldId(name))}`);
  return shownControls(form).find((control) => control === found);
}
