import type { Reason } from './problem.ts';

/** A character that is not seen, or that makes text read differently from what it is. */
export interface HiddenCharacter {
  /** In UTF-16 code units. */
  readonly offset: number;
  /** Such as "U+202E (right-to-left override)". */
  readonly name: string;
}

// Controls but tab and line ends, format characters (bidirectional marks, zero-width, tags), private use, unpaired surrogates, line and
// paragraph separators, blank letters, variation selectors that only carry data, and U+FFFD, which stands for a character that was lost.
// A lone carriage return is a line end for the parser and for no editor.
const HIDDEN =
  /\r(?!\n)|(?![\t\n\r\u200C\u200D])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u3164\uFFA0\uFFFD\u{E0100}-\u{E01EF}]/gu;

// Joiners are part of the spelling in Persian or Hindi and of some emoji; after Latin letters, digits, marks and blanks they only hide.
const IDLE_JOINER = /(?<![^\p{Script=Latin}\p{N}\p{P}\p{Z}\s\u200C\u200D])[\u200C\u200D]/gu;

const NAMES: Readonly<Record<number, string>> = {
  0x00: 'null character',
  0x0d: 'lone carriage return',
  0xad: 'soft hyphen',
  0x200b: 'zero-width space',
  0x200c: 'zero-width non-joiner',
  0x200d: 'zero-width joiner',
  0x200e: 'left-to-right mark',
  0x200f: 'right-to-left mark',
  0x2028: 'line separator',
  0x2029: 'paragraph separator',
  0x202a: 'left-to-right embedding',
  0x202b: 'right-to-left embedding',
  0x202c: 'end of a change of direction',
  0x202d: 'left-to-right override',
  0x202e: 'right-to-left override',
  0x2060: 'word joiner',
  0x2066: 'left-to-right isolate',
  0x2067: 'right-to-left isolate',
  0x2068: 'first-strong isolate',
  0x2069: 'end of an isolate',
  0xfeff: 'byte order mark',
  0xfffd: 'replacement for a lost character',
};

/** Finds hidden characters; of several in a row only the first. */
export function findHiddenCharacters(text: string): HiddenCharacter[] {
  const matches = [...text.matchAll(HIDDEN), ...text.matchAll(IDLE_JOINER)].sort((a, b) => a.index - b.index);
  const found: HiddenCharacter[] = [];
  let end = -1;
  for (const match of matches) {
    if (match.index !== end) found.push({ offset: match.index, name: nameOf(match[0]) });
    end = match.index + match[0].length;
  }
  return found;
}

/** Why a character that is not seen is refused. */
export function hiddenReason(name: string): Reason {
  return {
    rule: 'text-hidden',
    message: `Here stands an invisible character, ${name}.`,
    hint: 'Delete it, or type the words around it again by hand.',
  };
}

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const written = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = NAMES[code];
  return name === undefined ? written : `${written} (${name})`;
}

/** The text with a mark in the place of each such character, for showing what nobody has checked. */
export function replaceHidden(text: string): string {
  return text.replace(HIDDEN, '\uFFFD').replace(IDLE_JOINER, '\uFFFD');
}
