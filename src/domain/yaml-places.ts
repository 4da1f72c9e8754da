import type { Node, Pair } from 'yaml';
import { isMap, isNode, isScalar, isSeq } from 'yaml';
import { parseYaml, startOf } from './parse-yaml.ts';
import type { Place } from './place.ts';
import { placesIn } from './place.ts';

/** A YAML text, with the number of its first line in the file. */
export interface YamlSource {
  readonly text: string;
  readonly firstLine: number;
}

type Path = readonly PropertyKey[];

/** Place of the value at a path; of a missing or empty one, of what should hold it. */
export function placeOfValue(source: YamlSource, path: Path): Place {
  const { root, placeAt } = treeOf(source);
  return placeAt(offsetOf(root, path, 'value'));
}

/** Place of the name of the field at a path. */
export function placeOfKey(source: YamlSource, path: Path): Place {
  const { root, placeAt } = treeOf(source);
  return placeAt(offsetOf(root, path, 'key'));
}

interface Tree {
  readonly root: Node | null;
  readonly placeAt: (offset: number) => Place;
}

// Trees are large and places are asked for only where something is wrong: keeping those of 10,000 entries took 400 MB.
const trees = new WeakMap<YamlSource, Tree>();

function treeOf(source: YamlSource): Tree {
  const known = trees.get(source);
  if (known) return known;
  const tree = { root: parseYaml(source.text)?.contents ?? null, placeAt: placesIn(source.text, source.firstLine) };
  trees.set(source, tree);
  return tree;
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
