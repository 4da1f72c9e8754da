import type { YAMLError } from 'yaml';
import type { Reason } from './problem.ts';

/** Says in plain words what the YAML parser could not read. `line` is the text of the line it stopped in. */
export function yamlSyntaxReason(error: Pick<YAMLError, 'code' | 'message'>, line: string): Reason {
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return syntax('This field is written twice.', 'Keep one of the two. Several values of one field are a list: [one, two].');
    case 'BLOCK_AS_IMPLICIT_KEY':
      return syntax('The text of this field holds a colon with a blank after it, or the next line is indented too far.', QUOTE);
    case 'BAD_SCALAR_START':
      return syntax('A text cannot begin with this sign unless it stands in quotation marks.', QUOTE);
    case 'BAD_DQ_ESCAPE':
      return syntax('A backslash in double quotation marks has a meaning of its own.', 'Put the text in single quotation marks.');
    case 'TAB_AS_INDENT':
      return syntax('The line is indented with a tab.', 'Indent with blanks: two for each level.');
    case 'MULTILINE_IMPLICIT_KEY':
      return syntax(
        `There is no colon after the name of a field${quoted(line)}.`,
        'Write "field: value". A text over several lines needs quotation marks.',
      );
    case 'MISSING_CHAR':
      return /quote/.test(error.message)
        ? syntax('A quotation mark is opened and not closed.', 'Write the closing quotation mark at the end of the text.')
        : syntax(
            `There is no colon and blank after the name of a field${quoted(line)}.`,
            'Write "field: value", with a blank after the colon.',
          );
    case 'UNEXPECTED_TOKEN':
      return syntax(
        'Text goes on after the end of a value.',
        'If the text holds a quotation mark like those around it, write that mark twice, or use the other kind around the text.',
      );
    case 'BAD_INDENT':
      return /end with a/.test(error.message)
        ? syntax('A bracket is opened and not closed.', 'Write the closing ] or } at the end of the list.')
        : syntax('This line is not indented like the lines it belongs to.', 'Begin fields of one level at the same column.');
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'MULTIPLE_ANCHORS':
      return ALIAS;
    case 'MULTIPLE_DOCS':
      return syntax('A second document begins here.', 'Keep everything in one document; delete the line of three hyphens.');
    case 'NON_STRING_KEY':
      return syntax('The name of a field is not a word.', 'Write "field: value".');
    case 'RESOURCE_EXHAUSTION':
      return TOO_DEEP;
    default:
      return syntax(
        'This cannot be read as YAML.',
        'Write "field: value", lists as [one, two], and texts with special signs in quotation marks.',
      );
  }
}

export const ALIAS: Reason = {
  rule: 'yaml-alias',
  message: 'This is an anchor or a reference to one (&, * or <<). Entries spell everything out.',
  hint: 'Write the value itself. A text that begins with & or * goes in quotation marks.',
};

export const TAG: Reason = {
  rule: 'yaml-tag',
  message: 'This is a YAML tag (!), which gives a value a type. Entries have none.',
  hint: 'Write the value alone. A text that begins with ! goes in quotation marks.',
};

export const TOO_DEEP: Reason = syntax('This is nested too deeply.', 'Nest lists and fields only as deep as the fields ask for.');

const QUOTE = 'Put the whole text in single quotation marks, and write an apostrophe in it as ’.';

function syntax(message: string, hint: string): Reason {
  return { rule: 'yaml-syntax', message, hint };
}

function quoted(line: string): string {
  const text = line.trim();
  return text === '' ? '' : ` in "${text.slice(0, 60)}"`;
}
