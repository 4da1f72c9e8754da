import { mdxToMdast } from 'satteri';
import type { Features, MdastNode } from 'satteri';

// Tables, footnotes and the like are switched on in order to be refused by type; what would change prose is off: formulas take
// "$5 to $6", directives "re:Invent", and typographic marks are written by authors.
const FEATURES: Features = { gfm: true, frontmatter: false, math: false, directive: false, smartPunctuation: false };

/**
 * The tree of a body from which everything like code was masked. Throws an error that begins `line:column: ` where it cannot be read.
 * A browser gets parse-tree-in-browser.ts in its place: see "imports" in package.json.
 */
export function parseTree(masked: string): MdastNode {
  return mdxToMdast(masked, { position: true, features: FEATURES });
}
