import type { Node } from 'yaml';
import { isAlias, isScalar, visit } from 'yaml';
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
  /** The text itself, for finding places later without reading it again. */
  readonly source: YamlSource;
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
  const source = { text, firstLine };
  const places = { source, ...placesOf(source) };
  if (!document) return { value: null, problems: [...hidden, { ...TOO_DEEP, ...placeAt(0) }], ...places };
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
    ...places,
  };
}

/** Made apart from the reading, so that they keep the text alive and not its tree. */
function placesOf(source: YamlSource): Pick<YamlText, 'place' | 'placeOfKey'> {
  return { place: (path) => placeOfValue(source, path), placeOfKey: (path) => placeOfKey(source, path) };
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
