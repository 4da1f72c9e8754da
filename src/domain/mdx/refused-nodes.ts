import type { Reason } from '../problem.ts';

/** Why Markdown that the parser knows is refused, by type of node. What stands neither here nor among the allowed is refused as well. */
export const REFUSED_NODES: Readonly<Record<string, Reason>> = {
  blockquote: node(
    'A quote is not written with >.',
    'Quote with <Quote speaker="…" source="…">the words</Quote>. A sign > at the start of a line is &gt;.',
  ),
  code: node('Entries have no blocks of code.', 'Write the words as a paragraph.'),
  definition: node(
    'The address of a link stands away from the link.',
    'Write the address in the link itself: [words](https://…).',
  ),
  delete: node(
    'Entries have no struck-out text.',
    'Leave the words out, and list a correction in the front matter. A sign ~ before a number is &#126;.',
  ),
  footnoteDefinition: node('Entries have no footnotes.', 'Put the remark into a <Note>, and sources into <Cite source="…" />.'),
  footnoteReference: node('Entries have no footnotes.', 'Put the remark into a <Note>, and sources into <Cite source="…" />.'),
  html: { rule: 'mdx-component', message: 'Entries have no HTML.', hint: 'Write it in Markdown or with a component.' },
  image: {
    rule: 'mdx-image',
    message: 'Entries have no images.',
    hint: 'Say in words what it shows, or link to the page that has it.',
  },
  imageReference: {
    rule: 'mdx-image',
    message: 'Entries have no images.',
    hint: 'Say in words what it shows, or link to the page that has it.',
  },
  linkReference: node('The address of this link stands elsewhere.', 'Write the address in the link itself: [words](https://…).'),
  mdxFlowExpression: expression(),
  mdxTextExpression: expression(),
  mdxjsEsm: {
    rule: 'mdx-esm',
    message: 'Import and export are program code. Entries are text and run no code.',
    hint: 'Delete the line.',
  },
  table: node(
    'Entries have no tables.',
    'Write the rows as a list, or put the numbers into figures. A sign | in a sentence is &#124;.',
  ),
  thematicBreak: node('Entries have no dividing lines.', 'Write a heading with ##, or nothing.'),
};

/** Marks of other dialects, which would stay in the text as they are; none of these expressions can backtrack. */
export const FOREIGN_MARKS: readonly { readonly pattern: RegExp; readonly reason: Reason }[] = [
  { pattern: /:{3,}/g, reason: node('Three colons are no directive here.', 'Use a component such as <Note title="…">.') },
  {
    pattern: /:[a-z][\w-]*\[/gi,
    reason: node(
      'A colon, a name and a bracket are no directive here.',
      'Use a component such as <Ref event="…">, or plain text.',
    ),
  },
  { pattern: /\$\$/g, reason: node('Entries have no formulas.', 'Write the number in words and figures.') },
  {
    pattern: /\[\[/g,
    reason: node('Double brackets are no link here.', 'Write a link as [words](/events/…/), or <Ref event="…">words</Ref>.'),
  },
  {
    pattern: /\[\^/g,
    reason: node('Entries have no footnotes.', 'Put the remark into a <Note>, and sources into <Cite source="…" />.'),
  },
  {
    pattern: /\]\[/g,
    reason: node('A link without its address is not a link.', 'Write the address in the link itself: [words](https://…).'),
  },
  {
    pattern: /\]\(/g,
    reason: node(
      'This link was not understood.',
      'Write it as [words](https://…), without blanks in the address and between the brackets.',
    ),
  },
];

function node(message: string, hint: string): Reason {
  return { rule: 'mdx-node', message, hint };
}

function expression(): Reason {
  return {
    rule: 'mdx-expression',
    message: 'Text in braces is program code. Entries are text and run no code.',
    hint: 'Delete the braces and write the words themselves.',
  };
}
