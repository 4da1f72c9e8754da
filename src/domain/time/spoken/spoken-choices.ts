import { clockChoices } from '../clock-choices.ts';
import type { SpokenOutcome } from './parse-spoken-when.ts';
import type { Answer } from './take.ts';

/** One thing that can be meant, and the text that says it. */
export interface SpokenChoice {
  /** For a button: 'Bengaluru', '4 am', 'The first time, at UTC−07:00'. */
  readonly words: string;
  /** The whole time, to be read instead. */
  readonly text: string;
}

/** The answers with which a text can be read, or leads to another choice: 9 am CST in May is not Chicago, whose clocks are at CDT. */
export function answerChoices(text: string, answers: readonly Answer[], parse: (text: string) => SpokenOutcome): SpokenChoice[] {
  return answers
    .filter(({ said }) => text.includes(said))
    .map(({ words, said, instead }) => ({ words, text: text.replace(said, () => instead) }))
    .filter((choice) => {
      const read = parse(choice.text);
      return read.ok || read.choices.length > 0;
    });
}

/** What a change of clocks leaves to choose of a time as entries write it; `zone` is its zone. */
export function momentChoices(edtf: string, zone: string): SpokenChoice[] {
  const [, local = '', mark = ''] = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})([~?%]?)$/.exec(edtf) ?? [];
  return clockChoices(local, zone).map((choice) => ({
    words: choice.words,
    text: `${choice.local}${choice.offset}${mark} ${zone}`,
  }));
}
