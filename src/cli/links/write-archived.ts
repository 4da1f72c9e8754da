import type { YAMLMap } from 'yaml';
import { isMap, isScalar, isSeq } from 'yaml';
import { splitFrontMatter } from '../../domain/front-matter.ts';
import { parseYaml } from '../../domain/parse-yaml.ts';

/**
 * The text of an entry with `archived` behind the `url` of a source, and not another character changed. Throws an Error where the
 * source or its url is not there, or has a copy already.
 */
export function writeArchived(text: string, sourceId: string, address: string): string {
  const split = splitFrontMatter(text);
  const tree = split.ok ? parseYaml(split.value.yaml)?.get('sources') : null;
  const source = isSeq(tree) ? tree.items.find((item) => isMap(item) && item.get('id') === sourceId) : undefined;
  const pair = isMap(source) ? source.items.find(({ key }) => isScalar(key) && key.value === 'url') : undefined;
  if (!isMap(source) || !pair || !isScalar(pair.key) || !isScalar(pair.value) || source.has('archived'))
    throw new Error(`The source "${sourceId}" has no url, or has an archived copy already.`);
  const start = text.indexOf('\n') + 1;
  const [keyAt, valueEnd] = [start + (pair.key.range?.[0] ?? 0), start + (pair.value.range?.[1] ?? 0)];
  const value = `'${address.replaceAll("'", "''")}'`;
  if ((source as YAMLMap).flow) return insert(text, valueEnd, `, archived: ${value}`);
  const lineEnd = text.indexOf('\n', valueEnd);
  const column = keyAt - (text.lastIndexOf('\n', keyAt - 1) + 1);
  const lineBreak = text[lineEnd - 1] === '\r' ? '\r\n' : '\n';
  const plain = pair.value.type === 'PLAIN' ? address : value;
  return insert(text, lineEnd + 1, `${' '.repeat(column)}archived: ${plain}${lineBreak}`);
}

function insert(text: string, at: number, added: string): string {
  return text.slice(0, at) + added + text.slice(at);
}
