/** One of several answers to choose from. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** Stays to choose whatever is searched for, as the way out of a list that lacks something. */
  readonly always?: boolean;
}

/** Questions to a person. Each throws `Stopped` when the person has had enough. */
export interface Ask {
  /** `check` says what is wrong with an answer, or nothing. */
  text(
    question: string,
    options?: { readonly example?: string; readonly value?: string; readonly check?: (text: string) => string | undefined },
  ): Promise<string>;
  choose(question: string, choices: readonly Choice[]): Promise<string>;
  chooseMany(question: string, choices: readonly Choice[], options: { readonly required: boolean }): Promise<readonly string[]>;
  confirm(question: string, preset: boolean): Promise<boolean>;
  /** Tells something between two questions. */
  tell(text: string, title?: string): void;
}

/** The person stopped; nothing has been written. */
export class Stopped extends Error {}

/** An answer that was given, in words. */
export interface Said {
  readonly question: string;
  readonly answer: string;
}

/** Keeps what is typed and chosen, so that it is not lost when the person stops halfway. */
export function recordAnswers(ask: Ask, said: Said[]): Ask {
  const labels = (choices: readonly Choice[], values: readonly string[]): string =>
    choices.flatMap(({ value, label }) => (values.includes(value) ? label : [])).join(', ');
  const keep = (question: string, answer: string): number => said.push({ question, answer });
  return {
    ...ask,
    async text(question, options) {
      const answer = await ask.text(question, options);
      keep(question, answer);
      return answer;
    },
    async choose(question, choices) {
      const answer = await ask.choose(question, choices);
      keep(question, labels(choices, [answer]));
      return answer;
    },
    async chooseMany(question, choices, options) {
      const answer = await ask.chooseMany(question, choices, options);
      keep(question, labels(choices, answer));
      return answer;
    },
  };
}
