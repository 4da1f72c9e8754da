import { replaceHidden } from '../../domain/hidden-characters.ts';
import { parseBody } from '../../domain/mdx/parse-body.ts';
import type { Body } from '../../domain/mdx/parse-body.ts';
import { plainText } from '../../domain/mdx/plain-text.ts';
import { tellDifference } from './tell-difference.ts';
import type { Change } from './version.ts';

const NAMES: Readonly<Record<string, string>> = { Quote: 'Quotations', Time: 'Times in the text' };

/**
 * What two bodies say otherwise. Quotations and times are data and told apart from the words around them; where lines break, and how
 * emphasis is marked, says nothing.
 */
export function compareBodies(before: string, after: string): Change[] {
  if (before === after) return [];
  const [old, now] = [parseBody(before, 1), parseBody(after, 1)];
  if (old.problems.length + now.problems.length > 0) return compareTexts(flat(before), flat(after));
  if (drawn(old) === drawn(now)) return [];
  const data = Object.entries(NAMES)
    .filter(([name]) => usesOf(name, old) !== usesOf(name, now))
    .map(([name, label]) => ({ field: `body/${name.toLowerCase()}`, label, before: null, after: null }));
  return [...data, ...compareTexts(plainText(old.segments), plainText(now.segments), data.length === 0)];
}

/** `always`: whether the texts differ in something beside their words, such as where a link leads. */
function compareTexts(before: string, after: string, always = false): Change[] {
  if (before === after) return always ? [{ field: 'body', label: 'Text: links and marks', before: null, after: null }] : [];
  const [old, now] = tellDifference(replaceHidden(before), replaceHidden(after));
  return [{ field: 'body', label: 'Text', before: before === '' ? null : old, after: after === '' ? null : now }];
}

function drawn({ segments }: Body): string {
  return JSON.stringify(segments, (_, value: unknown) => (typeof value === 'string' ? flat(value) : value));
}

function usesOf(name: string, { uses }: Body): string {
  return JSON.stringify(uses.filter((use) => use.name === name).map(({ attributes, text }) => [attributes, flat(text)]));
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
