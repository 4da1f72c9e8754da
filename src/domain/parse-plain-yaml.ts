/** A value that plain YAML can hold. */
export type PlainValue = string | number | boolean | PlainValue[] | { [key: string]: PlainValue };

interface Token {
  readonly indent: number;
  /** The name of a field; null for an item of a list. */
  readonly key: string | null;
  /** What stands behind it on its line; empty where lines below hold its value. */
  readonly text: string;
}

const LINE = /^( *)(- )?(?:([A-Za-z][\w-]{0,99}):(?: |$))?(.*)$/;
const NO_CONTENT = /^ *(?:#|$)/;
// Deeper than any entry; where texts are nested without end, it is for the parser proper to say so.
const DEEPEST = 20;

/**
 * Reads the part of YAML in which nearly every entry is written: fields and lists below each other, each value on one line. Undefined where
 * anything else stands there, and where anything is wrong: then `parseYaml` has to read the text. What it does read means the same to both;
 * a test holds them together. It takes a tenth of the time, and the front matter was two fifths of the time of a check.
 */
export function parsePlainYaml(text: string): PlainValue | undefined {
  const tokens = text.includes('\t') ? null : tokensOf(text);
  const first = tokens?.[0];
  if (!tokens || first?.indent !== 0) return undefined;
  const cursor = { tokens, at: 0 };
  const value = readBlock(cursor, 0);
  return cursor.at === tokens.length ? value : undefined;
}

function tokensOf(text: string): Token[] | null {
  const tokens: Token[] = [];
  for (const line of text.split('\n')) {
    if (NO_CONTENT.test(line)) continue;
    const match = LINE.exec(line);
    if (!match) return null;
    const [, { length: indent } = '', dash, key, rest = ''] = match;
    if (dash !== undefined) tokens.push({ indent, key: null, text: key === undefined ? rest : '' });
    if (key !== undefined) tokens.push({ indent: dash === undefined ? indent : indent + 2, key, text: rest });
    if (dash === undefined && key === undefined) return null;
  }
  return tokens;
}

/** A list of tokens and how far it has been read. */
interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
}

/** Reads the fields, or the items, that stand at the indent of the next token. */
function readBlock(cursor: Cursor, depth: number): PlainValue | undefined {
  const first = cursor.tokens[cursor.at];
  if (!first || depth > DEEPEST) return undefined;
  const items: PlainValue[] = [];
  const fields: Record<string, PlainValue> = {};
  for (let token: Token | undefined = first; token && token.indent >= first.indent; token = cursor.tokens[cursor.at]) {
    if (token.indent > first.indent || (token.key === null) !== (first.key === null)) return undefined;
    cursor.at += 1;
    const value = readValue(cursor, token, depth);
    if (value === undefined) return undefined;
    if (token.key === null) items.push(value);
    else if (Object.hasOwn(fields, token.key) || readWord(token.key) !== token.key) return undefined;
    else fields[token.key] = value;
  }
  return first.key === null ? items : fields;
}

function readValue(cursor: Cursor, { indent, text }: Token, depth: number): PlainValue | undefined {
  const isDeeper = (cursor.tokens[cursor.at]?.indent ?? 0) > indent;
  if (text === '') return isDeeper ? readBlock(cursor, depth + 1) : undefined;
  // A deeper line below a value would go on with it.
  return isDeeper ? undefined : readScalar(text);
}

function readScalar(text: string): PlainValue | undefined {
  if (/^'(?:[^']|'')*'$/.test(text)) return text.slice(1, -1).replaceAll("''", "'");
  if (/^"[^"\\]*"$/.test(text)) return text.slice(1, -1);
  if (/^\[[\w-]+(?:, [\w-]+)*\]$/.test(text)) {
    const words = text.slice(1, -1).split(', ').map(readWord);
    return words.every((word) => word !== undefined) ? words : undefined;
  }
  return text === '[]' ? [] : readWord(text);
}

// A time whose beginning is open begins with two dots, a number below zero with a dash; nothing else that begins so is read here.
const SIGN = /^(?!\.\.\/|-\d+$)[-?:,[\]{}#&*!|>'"%@`~.+<=\s]/;
const NULL_OR_BOOLEAN = /^(?:null|true|false)$/i;
const NUMBER = /^(?:-?\d+\.?\d*(?:e[-+]?\d+)?|0o[0-7]+|0x[\da-f]+)$/i;

/** Reads a value without quotation marks. */
function readWord(text: string): string | number | boolean | undefined {
  if (SIGN.test(text) || text.includes(': ') || text.includes(' #') || /[: ]$/.test(text)) return undefined;
  if (NULL_OR_BOOLEAN.test(text)) return text === 'true' ? true : text === 'false' ? false : undefined;
  if (!NUMBER.test(text)) return text;
  return /^-?[1-9]\d{0,14}$|^\d{1,9}(?:\.\d{1,6})?$/.test(text) ? Number(text) : undefined;
}
