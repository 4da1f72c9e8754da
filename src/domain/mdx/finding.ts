import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { Reason } from '../problem.ts';

export type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/** A reason with its place in the body, in UTF-16 code units from its beginning. */
export type Finding = Reason & { readonly offset: number };

/** The text as written, and the text as parsed, in which program code is masked; places are the same in both. */
export interface Source {
  readonly body: string;
  readonly masked: string;
}
