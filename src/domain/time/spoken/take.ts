/** A text out of which phrases are taken one by one, until nothing is left that was not understood. */
export class Remainder {
  #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }

  /** Takes the first match out, leaving a mark in its place; null where there is none. */
  take(pattern: RegExp, mark = ' '): RegExpExecArray | null {
    const match = pattern.exec(this.#text);
    if (!match) return null;
    this.#text = this.#text.slice(0, match.index) + mark + this.#text.slice(match.index + match[0].length);
    return match;
  }
}

/** Words that would be clear in the place of those that are not. */
export interface Answer {
  /** For a button: 'Bengaluru', '4 am'. */
  readonly words: string;
  readonly said: string;
  readonly instead: string;
}

/** Why words cannot be read as a time, and what could be meant where that is known. */
export class Unclear extends Error {
  readonly hint: string;
  readonly answers: readonly Answer[];

  constructor(message: string, hint: string, answers: readonly Answer[] = []) {
    super(message);
    this.hint = hint;
    this.answers = answers;
  }
}
