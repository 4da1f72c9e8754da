import type { MdastNode } from 'satteri';
import type { SyntaxFault } from './syntax-reason.ts';

/** The tree of a body, with places, or what stopped the parser. */
export type ParsedTree = { readonly ok: true; readonly root: MdastNode } | { readonly ok: false; readonly fault: SyntaxFault };

/**
 * A parser of MDX to a syntax tree (mdast with JSX). Builds and commands take `parseWithSatteri`, which is native and fast; pages take
 * `parseWithMicromark`, which runs in any browser. Both have to give the same problems, and a test over all cases holds them to it.
 */
export type ParseTree = (text: string) => ParsedTree;
