import * as prompts from '@clack/prompts';
import type { Readable, Writable } from 'node:stream';
import type { Ask, Choice } from './ask.ts';
import { Stopped } from './ask.ts';

// A list longer than this is searched by typing rather than walked through.
const LONG = 9;
const ROWS = 8;
const NO_MATCH = 'Nothing on the list is called that. Delete what you typed to see all of it.';

/** Asks in a terminal. */
export function askTerminal(input: Readable, output: Writable): Ask {
  const screen = { input, output };
  return {
    async text(message, { example, value, check } = {}) {
      const answer = await prompts.text({
        ...screen,
        message,
        ...(example === undefined ? {} : { placeholder: example }),
        ...(value === undefined ? {} : { initialValue: value }),
        validate: (text) => check?.((text ?? '').trim()),
      });
      return unlessStopped(answer)?.trim() ?? '';
    },
    async choose(message, choices) {
      const options = choices.map(optionOf);
      return unlessStopped(
        choices.length > LONG
          ? await prompts.autocomplete({
              ...screen,
              message: `${message} (type to search)`,
              options,
              maxItems: ROWS,
              filter: searchOf(choices),
              validate: (value) => (value === undefined ? NO_MATCH : undefined),
            })
          : await prompts.select({ ...screen, message, options }),
      );
    },
    async chooseMany(message, choices, { required }) {
      const options = choices.map(optionOf);
      const least = required ? ', at least one' : '';
      return unlessStopped(
        choices.length > LONG
          ? await prompts.autocompleteMultiselect({
              ...screen,
              message: `${message} (type to search, tab chooses, enter goes on${least})`,
              options,
              required,
              maxItems: ROWS,
              filter: searchOf(choices),
            })
          : await prompts.multiselect({
              ...screen,
              message: `${message} (space chooses, enter goes on${least})`,
              options,
              required,
            }),
      );
    },
    confirm: async (message, preset) => unlessStopped(await prompts.confirm({ ...screen, message, initialValue: preset })),
    tell: (text, title) => (title === undefined ? prompts.log.message(text, { output }) : prompts.note(text, title, { output })),
  };
}

/** Finds choices by any part of what they are called; those that are always there stay. */
function searchOf(choices: readonly Choice[]): (search: string, option: { readonly value: string }) => boolean {
  return (search, { value }) => {
    const choice = choices.find((one) => one.value === value);
    const words = `${choice?.label ?? ''} ${choice?.hint ?? ''} ${value}`.toLowerCase();
    return choice?.always === true || words.includes(search.trim().toLowerCase());
  };
}

function optionOf({ value, label, hint }: Choice): { value: string; label: string; hint?: string } {
  return hint === undefined ? { value, label } : { value, label, hint };
}

/** The answer, unless the person stopped. */
function unlessStopped<T>(answer: T | typeof prompts.CANCEL_SYMBOL): T {
  if (answer === prompts.CANCEL_SYMBOL) throw new Stopped();
  return answer as T;
}
