import { splitFrontMatter } from '../front-matter.ts';
import { withoutTracking } from '../lints/tracking.ts';
import { parseBody } from '../mdx/parse-body.ts';
import { parseWithMicromark } from '../mdx/parse-with-micromark.ts';
import { parseYaml } from '../parse-yaml.ts';
import { canonicalSpelling, fixBody } from './fix-spots.ts';

/**
 * What a file says: its values and its text, with zones under their canonical names and addresses without tracking parameters, so that two
 * texts that differ in nothing else are equal. Where a part cannot be read, the part as it is written.
 */
export function readMeaning(text: string, isEntry: boolean): unknown {
  const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const split = isEntry ? splitFrontMatter(plain) : null;
  if (isEntry && !split?.ok) return plain.trimEnd();
  const yaml = split?.ok ? split.value.yaml : plain;
  return { facts: valuesOf(yaml), body: split?.ok ? wordsOf(split.value.body) : null };
}

function valuesOf(yaml: string): unknown {
  const document = parseYaml(yaml);
  return !document || document.errors.length > 0 ? yaml.trimEnd() : plainValues(document.toJS(), '');
}

function plainValues(value: unknown, field: string): unknown {
  if (typeof value === 'string') return plainValue(value, field);
  if (Array.isArray(value)) return value.map((item: unknown) => plainValues(item, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).map(([name, inner]: [string, unknown]) => [name, plainValues(inner, name)]);
}

function plainValue(value: string, field: string): string {
  if (/^https?:/i.test(value)) return withoutTracking(value);
  return field === 'zone' && value !== 'local' ? (canonicalSpelling(value) ?? value) : value;
}

/** A body that is not sound may read differently after any change of a blank, so it counts as written. */
function wordsOf(body: string): unknown {
  const plain = fixBody(fixBody(body, 'tracking'), 'zones');
  const { segments, problems } = parseBody(plain, 1, parseWithMicromark);
  return problems.length === 0 ? segments : plain.trimEnd();
}
