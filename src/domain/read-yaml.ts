import type { Node, Pair } from 'yaml';
import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { findHiddenCharacters, hiddenReason } from './hidden-characters.ts';
import type { Place } from './place.ts';
import { placesIn } from './place.ts';
import type { Reason } from './problem.ts';
import { ALIAS, TAG, TOO_DEEP, yamlSyntaxReason } from './yaml-syntax.ts';

/** A YAML text as read. */
export interface YamlText {
  /** Plain values, dates as strings; null when there is any problem. */
  readonly value: unknown;
  readonly problems: readonly (Reason & Place)[];
  /** Place of the value at a path; of a missing or empty one, of what should hold it. */
  readonly place: (path: readonly PropertyKey[]) => Place;
  /** Place of the name of the field at a path. */
  readonly placeOfKey: (path: readonly PropertyKey[]) => Place;
}

/** Reads YAML 1.2 (core schema) without anchors, aliases, merge keys and tags; `firstLine` is the number of its first line in the file. */
export function readYaml(text: string, firstLine: number): YamlText {
  const placeAt = placesIn(text, firstLine);
  const hidden = findHiddenCharacters(text).map(({ offset, name }) => ({ ...hiddenReason(name), ...placeAt(offset) }));
  const document = parse(text);
  if (!document)
    return {
      value: null,
      problems: [...hidden, { ...TOO_DEEP, ...placeAt(0) }],
      place: () => placeAt(0),
      placeOfKey: () => placeAt(0),
    };
  const lines = text.split('\n');
  const root = document.contents;
  const errors = document.errors.map((error) => {
    const place = placeAt(error.pos[0]);
    return { ...yamlSyntaxReason(error, lines[place.line - firstLine] ?? ''), ...place };
  });
  const findings = findUnwanted(root).map(({ offset, reason }) => ({ ...reason, ...placeAt(offset) }));
  const problems = [...firstOfEachLine(errors), ...findings, ...hidden].sort((a, b) => a.line - b.line || a.column - b.column);
  return {
    value: problems.length === 0 ? document.toJS() : null,
    problems,
    place: (path) => placeAt(offsetOf(root, path, 'value')),
    placeOfKey: (path) => placeAt(offsetOf(root, path, 'key')),
  };
}

/** Null when the text is nested so deeply that the parser runs out of stack. */
function parse(text: string) {
  try {
    // A second document is only reported when the log is not silent.
    return parseDocument(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      stringKeys: true,
      uniqueKeys: true,
      strict: true,
      prettyErrors: false,
      logLevel: 'error',
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function findUnwanted(root: Node | null): { readonly offset: number; readonly reason: Reason }[] {
  const found: { readonly offset: number; readonly reason: Reason }[] = [];
  visit(root, {
    Node(_, node) {
      const offset = startOf(node);
      if (isAlias(node) || node.anchor !== undefined) found.push({ offset, reason: ALIAS });
      if (!isAlias(node) && node.tag !== undefined) found.push({ offset, reason: TAG });
    },
    Pair(_, pair) {
      if (isScalar(pair.key) && pair.key.value === '<<') found.push({ offset: startOf(pair.key), reason: ALIAS });
    },
  });
  return found;
}

/** A fault of syntax drags others behind it; of each line the first is shown. */
function firstOfEachLine(errors: readonly (Reason & Place)[]): (Reason & Place)[] {
  const first = new Map<number, Reason & Place>();
  for (const error of errors) {
    const other = first.get(error.line);
    if (!other || error.column < other.column) first.set(error.line, error);
  }
  return [...first.values()];
}

function offsetOf(root: Node | null, path: readonly PropertyKey[], part: 'key' | 'value'): number {
  let node: unknown = root;
  let offset = startOf(root);
  for (const [index, step] of path.entries()) {
    const isLast = index === path.length - 1;
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(({ key }) => isScalar(key) && key.value === String(step));
      if (!pair) return offset;
      const isEmpty = !isNode(pair.value) || (isScalar(pair.value) && pair.value.value === null);
      offset = startOf(isEmpty || (isLast && part === 'key') ? pair.key : pair.value);
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number' && step in node.items) {
      node = node.items[step];
      offset = startOf(node);
    } else return offset;
  }
  return offset;
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
