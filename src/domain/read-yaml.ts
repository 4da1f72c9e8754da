import type { Node } from 'yaml';
import { isAlias, isPair, isScalar, visit } from 'yaml';
import { addressReasons } from './lints/address-reasons.ts';
import { findTextReasons } from './lints/text-reasons.ts';
import { findHiddenCharacters, hiddenReason } from './hidden-characters.ts';
import { parseYaml, startOf } from './parse-yaml.ts';
import type { Place } from './place.ts';
import { placesIn } from './place.ts';
import type { Reason } from './problem.ts';
import type { YamlSource } from './yaml-places.ts';
import { placeOfKey, placeOfValue } from './yaml-places.ts';
import { ALIAS, TAG, TOO_DEEP, yamlSyntaxReason } from './yaml-syntax.ts';

/** A YAML text as read. */
export interface YamlText {
  /** Plain values, dates as strings; null when there is any problem. */
  readonly value: unknown;
  readonly problems: readonly (Reason & Place)[];
  /** What stands in the way of nothing, but should be looked at. */
  readonly lints: readonly (Reason & Place)[];
  /** Place of the value at a path; of a missing or empty one, of what should hold it. */
  readonly place: (path: readonly PropertyKey[]) => Place;
  /** Place of the name of the field at a path. */
  readonly placeOfKey: (path: readonly PropertyKey[]) => Place;
}

/** Reads YAML 1.2 (core schema) without anchors, aliases, merge keys and tags; `firstLine` is the number of its first line in the file. */
export function readYaml(text: string, firstLine: number): YamlText {
  const placeAt = placesIn(text, firstLine);
  const hidden = findHiddenCharacters(text).map(({ offset, name }) => ({ ...hiddenReason(name), ...placeAt(offset) }));
  const document = parseYaml(text);
  const places = placesOf({ text, firstLine });
  if (!document) return { value: null, problems: [...hidden, { ...TOO_DEEP, ...placeAt(0) }], lints: [], ...places };
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
    lints: findLints(root).map(({ offset, reason }) => ({ ...reason, ...placeAt(offset) })),
    ...places,
  };
}

/** Made apart from the reading, so that they keep the text alive and not its tree. */
function placesOf(source: YamlSource): Pick<YamlText, 'place' | 'placeOfKey'> {
  return { place: (path) => placeOfValue(source, path), placeOfKey: (path) => placeOfKey(source, path) };
}

interface Found {
  readonly offset: number;
  readonly reason: Reason;
}

/** What should be looked at in the texts and addresses of a tree, whatever the fields are called. */
function findLints(root: Node | null): Found[] {
  const found: Found[] = [];
  visit(root, {
    Scalar(key, node, path) {
      const { value } = node;
      if (key === 'key' || typeof value !== 'string' || isContact(path.at(-1))) return;
      const reasons = /^https?:/i.test(value) ? addressReasons(value) : findTextReasons(value);
      for (const { rule, message, hint } of reasons) found.push({ offset: startOf(node), reason: { rule, message, hint } });
    },
  });
  return found;
}

/** The address that a newsroom gives out for itself. */
function isContact(parent: unknown): boolean {
  return isPair(parent) && isScalar(parent.key) && parent.key.value === 'contact';
}

function findUnwanted(root: Node | null): Found[] {
  const found: Found[] = [];
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
