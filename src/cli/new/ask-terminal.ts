import * as prompts from '@clack/prompts';
import type { Readable, Writable } from 'node:stream';
import type { Ask, Choice } from './ask.ts';
import { Stopped } from './ask.ts';

// A list longer than this is searched by typing rather than walked through.
const LONG = 9;
const ROWS = 8;

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
          ? await prompts.autocomplete({ ...screen, message: `${message} (type to search)`, options, maxItems: ROWS })
          : await prompts.select({ ...screen, message, options }),
      );
    },
    async chooseMany(message, choices, { required }) {
      const options = choices.map(optionOf);
      const asked = `${message} (space or tab chooses, enter goes on)`;
      return unlessStopped(
        choices.length > LONG
          ? await prompts.autocompleteMultiselect({ ...screen, message: asked, options, required, maxItems: ROWS })
          : await prompts.multiselect({ ...screen, message: asked, options, required }),
      );
    },
    confirm: async (message, preset) => unlessStopped(await prompts.confirm({ ...screen, message, initialValue: preset })),
    tell: (text, title) => (title === undefined ? prompts.log.message(text, { output }) : prompts.note(text, title, { output })),
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
