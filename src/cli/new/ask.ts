/** One of several answers to choose from. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
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
