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

/** Why words cannot be read as a time. */
export class Unclear extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
