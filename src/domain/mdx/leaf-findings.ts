import type { MdastNode } from 'satteri';
import { findHiddenCharacters, hiddenReason } from '../hidden-characters.ts';
import type { Finding } from './finding.ts';
import { findLinkReason } from './link-reason.ts';
import { nodeText } from './node-text.ts';
import { FOREIGN_MARKS } from './refused-nodes.ts';

type Of<Type> = Extract<MdastNode, { type: Type }>;

/** Where the node begins in the body. */
export function offsetOf(node: MdastNode): number {
  return node.position?.start.offset ?? 0;
}

/** What is wrong with words: marks of other dialects, and hidden characters that come out of references such as `&#x202E;`. */
export function findTextFindings(node: Of<'text'> | Of<'inlineCode'>, masked: string): Finding[] {
  const start = offsetOf(node);
  const raw = masked.slice(start, node.position?.end.offset ?? start);
  const [hidden] = findHiddenCharacters(node.value);
  const findings: Finding[] = [];
  // Hidden characters that stand in the raw text were found there.
  if (hidden && findHiddenCharacters(raw).length === 0)
    findings.push({ offset: start + Math.max(raw.indexOf('&'), 0), ...hiddenReason(hidden.name) });
  if (node.type === 'inlineCode') return findings;
  for (const { pattern, reason } of FOREIGN_MARKS) {
    for (const match of raw.matchAll(pattern)) findings.push({ offset: start + match.index, ...reason });
  }
  return findings;
}

export function findHeadingFindings(node: Of<'heading'>, masked: string): Finding[] {
  const offset = offsetOf(node);
  const findings: Finding[] = [];
  const refuse = (message: string, hint: string): void => void findings.push({ offset, rule: 'mdx-node', message, hint });
  if (masked[offset] !== '#')
    refuse(
      'A line of hyphens or equals signs makes the words above it a heading.',
      'For a heading write ## before the words; before any other line of hyphens leave a blank line.',
    );
  else if (node.depth !== 2 && node.depth !== 3)
    refuse(
      `A heading of level ${node.depth} is not allowed here, only of level 2 or 3.`,
      'Write ## or ### and a blank before the words.',
    );
  if (nodeText(node) === '') refuse('This heading is empty.', 'Write words after the ##, or delete the line.');
  return findings;
}

export function findLinkFindings(node: Of<'link'>): Finding[] {
  const offset = offsetOf(node);
  const reason = findLinkReason(node.url, nodeText(node));
  const findings: Finding[] = reason ? [{ offset, ...reason }] : [];
  if (typeof node.title === 'string')
    findings.push({
      offset,
      rule: 'mdx-link',
      message: 'The link has a title, which few readers would ever see.',
      hint: 'Delete the words in quotation marks after the address.',
    });
  return findings;
}

export function findItemFindings(node: Of<'listItem'>): Finding[] {
  const offset = offsetOf(node);
  const findings: Finding[] = [];
  const refuse = (message: string, hint: string): void => void findings.push({ offset, rule: 'mdx-node', message, hint });
  if (typeof node.checked === 'boolean') refuse('Entries have no check boxes.', 'Write the words of the list item alone.');
  if (node.children.length === 0) refuse('This list item is empty.', 'Write words after the hyphen, or delete the line.');
  return findings;
}
