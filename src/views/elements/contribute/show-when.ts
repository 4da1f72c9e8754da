import { made, madeButton } from '../search/made.ts';
import type { EntryDraft } from './entry-draft.ts';
import type { Choice, ReadWhen } from './read-when.ts';

/** Shows the fields of the precision that is chosen, and 'otherwise' only to an entry that needs it. */
export function showPrecision(form: HTMLFormElement, { precision, edited }: EntryDraft): void {
  for (const field of form.querySelectorAll<HTMLElement>('[data-precisions]'))
    field.hidden = !(field.dataset['precisions'] ?? '').split(' ').includes(precision);
  const otherwise = form.querySelector('input[value="written"]')?.closest('label');
  if (otherwise) otherwise.hidden = precision !== 'written' && edited === '';
}

/** What a time will mean, for the message below it; nothing while it cannot be read. */
export function readsAs({ words, elsewhere, note }: ReadWhen): (Node | string)[] | undefined {
  if (words === null) return undefined;
  const there = elsewhere.length === 0 ? '' : `, which is ${elsewhere.join(', and ')}`;
  return ['Reads as ', made('b', '', words), `${there}. ${note}`];
}

/** Buttons for what a change of clocks leaves to choose. They are kept while they are the same, so that the focus stays. */
export function showChoices(
  form: HTMLFormElement,
  choices: readonly Choice[],
  offset: string,
  choose: (choice: Choice) => void,
): void {
  const group = form.querySelector<HTMLElement>('[data-choices]');
  if (!group) return;
  const key = JSON.stringify(choices);
  if (group.dataset['choices'] !== key) {
    group.dataset['choices'] = key;
    group.replaceChildren(...choices.map((choice) => madeButton('btn small', choice.words, () => choose(choice))));
  }
  group.hidden = choices.length === 0;
  [...group.children].forEach((button, index) => {
    const choice = choices[index];
    if (choice?.offset) button.setAttribute('aria-pressed', String(choice.offset === offset));
  });
}
