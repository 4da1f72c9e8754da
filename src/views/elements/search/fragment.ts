/** What the index keeps of a page, as far as it is used here. */
export interface Fragment {
  readonly url: string;
  /** All words, with single blanks between them. */
  readonly content: string;
  /** Where sections begin: the number of the first word. */
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
  /** Numbers of the words that were found. */
  readonly locations: readonly number[];
}

/** Part of a text; a hit is marked. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Where in a page something was found. */
export interface FoundIn {
  readonly label: string;
  /** Place on the page; empty for the page as a whole. */
  readonly anchor: string;
}
