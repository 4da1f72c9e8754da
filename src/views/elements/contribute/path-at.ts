import { isMap, isNode, isScalar, isSeq } from 'yaml';
import { splitFrontMatter } from '../../../domain/front-matter.ts';
import { parseYaml, startOf } from '../../../domain/parse-yaml.ts';

export type FieldPath = readonly (string | number)[];

/** The field that a place of a file belongs to, such as ['figures', 0, 'qualifier']; ['body'] below the facts; empty where it is none's. */
export function pathAt(text: string, line: number, column: number): FieldPath {
  const split = splitFrontMatter(text);
  if (!split.ok) return [];
  const { yaml, yamlLine, bodyLine } = split.value;
  if (line >= bodyLine) return ['body'];
  const before = yaml.split('\n').slice(0, Math.max(line - yamlLine, 0));
  const offset = before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  return descend(parseYaml(yaml)?.contents, offset);
}

/** Of the parts of a map or list the last that begins at or before the offset is the one it lies in. */
function descend(node: unknown, offset: number): FieldPath {
  if (isMap(node)) {
    const pair = node.items.findLast(({ key }) => isNode(key) && startOf(key) <= offset);
    if (!pair || !isScalar(pair.key)) return [];
    // At its name a field is meant as a whole.
    const inner = isNode(pair.value) && startOf(pair.value) <= offset ? descend(pair.value, offset) : [];
    return [String(pair.key.value), ...inner];
  }
  if (isSeq(node)) {
    const index = node.items.findLastIndex((item) => isNode(item) && startOf(item) <= offset);
    return index < 0 ? [] : [index, ...descend(node.items[index], offset)];
  }
  return [];
}
