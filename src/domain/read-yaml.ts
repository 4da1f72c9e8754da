import { isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import { addressReasons } from './lints/address-reasons.ts';
import { findTextReasons } from './lints/text-reasons.ts';
import { findHiddenCharacters, hiddenReason } from './hidden-characters.ts';
import type { PlainValue } from './parse-plain-yaml.ts';
import { parsePlainYaml } from './parse-plain-yaml.ts';
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
  /** The text itself, for finding places later without reading it again. */
  readonly source: YamlSource;
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
  const source = { text, firstLine };
  const places = { source, ...placesOf(source) };
  const plain = hidden.length === 0 ? parsePlainYaml(text) : undefined;
  if (plain !== undefined && !hasLints(plain)) return { value: plain, problems: [], lints: [], ...places };
  const document = parseYaml(text);
  if (!document) return { value: null, problems: [...hidden, { ...TOO_DEEP, ...placeAt(0) }], lints: [], ...places };
  const lines = text.split('\n');
  const errors = document.errors.map((error) => {
    const place = placeAt(error.pos[0]);
    return { ...yamlSyntaxReason(error, lines[place.line - firstLine] ?? ''), ...place };
  });
  const { unwanted, lints } = walk(document.contents, { unwanted: [], lints: [] });
  const placed = ({ offset, reason }: Found): Reason & Place => ({ ...reason, ...placeAt(offset) });
  const problems = [...firstOfEachLine(errors), ...unwanted.map(placed), ...hidden].sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );
  return {
    value: problems.length === 0 ? document.toJS() : null,
    problems,
    lints: lints.map(placed),
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

/** What a tree holds that is refused, and what in its texts and addresses should be looked at, whatever the fields are called. */
interface Findings {
  readonly unwanted: Found[];
  readonly lints: Found[];
}

/** Walks the tree by hand: the visitor of the package takes four times as long, which is a tenth of the time of a check. */
function walk(node: unknown, found: Findings, field = ''): Findings {
  if (!isNode(node)) return found;
  const offset = startOf(node);
  if (isAlias(node) || node.anchor !== undefined) found.unwanted.push({ offset, reason: ALIAS });
  if (isAlias(node)) return found;
  if (node.tag !== undefined) found.unwanted.push({ offset, reason: TAG });
  if (isScalar(node)) {
    if (typeof node.value === 'string') found.lints.push(...textReasons(node.value, field).map((reason) => ({ offset, reason })));
  } else if (isMap(node)) {
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (name === '<<') found.unwanted.push({ offset: startOf(key), reason: ALIAS });
      walk(key, { unwanted: found.unwanted, lints: [] });
      walk(value, found, name);
    }
  } else if (isSeq(node)) for (const item of node.items) walk(item, found);
  return found;
}

/** Whether anything would be found by `walk`, which knows the places. */
function hasLints(value: PlainValue, field = ''): boolean {
  if (typeof value === 'string') return textReasons(value, field).length > 0;
  if (Array.isArray(value)) return value.some((item) => hasLints(item));
  return typeof value === 'object' && Object.entries(value).some(([name, inner]) => hasLints(inner, name));
}

function textReasons(text: string, field: string): Reason[] {
  // The address that a newsroom gives out for itself.
  if (field === 'contact') return [];
  if (/^https?:/i.test(text)) return addressReasons(text);
  return findTextReasons(text).map(({ rule, message, hint }) => ({ rule, message, hint }));
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
