import type { MdastNode } from 'satteri';
import { addressReasons } from '../lints/address-reasons.ts';
import { findTextReasons } from '../lints/text-reasons.ts';
import { readAttributes } from './attribute-reasons.ts';
import { componentOf, misplacement, unknownTag, wordsReason } from './component-reasons.ts';
import type { Component } from './components.ts';
import type { Finding, Source, Tag } from './finding.ts';
import { findHeadingFindings, findItemFindings, findLinkFindings, findTextFindings, offsetOf } from './leaf-findings.ts';
import { countWords, nodeText } from './node-text.ts';
import { REFUSED_NODES } from './refused-nodes.ts';
import type { Room } from './rooms.ts';
import { ALLOWED, NODE_NAMES, ROOM_NAMES } from './rooms.ts';

/** What a tree holds; offsets in UTF-16 code units of the body. Components and links are those with nothing wrong in themselves. */
export interface Inspection {
  readonly findings: Finding[];
  /** What stands in the way of nothing, but should be looked at. */
  readonly lints: Finding[];
  readonly uses: {
    readonly name: string;
    readonly attributes: Record<string, string>;
    readonly text: string;
    readonly offset: number;
  }[];
  readonly links: { readonly href: string; readonly text: string; readonly offset: number }[];
  words: number;
}

const DEEPEST = 8;

/** Walks the tree by an allow-list of node types and finds everything else, all at once. */
export function inspectBody(root: MdastNode, source: Source): Inspection {
  const found: Inspection = { findings: [], lints: [], uses: [], links: [], words: 0 };
  visitChildren(root, 'body', 1, { source, found });
  return found;
}

interface Walk {
  readonly source: Source;
  readonly found: Inspection;
}

function visitChildren(node: MdastNode, room: Room, depth: number, walk: Walk): void {
  if (!('children' in node)) return;
  for (const child of node.children) visit(child, room, depth, walk);
}

function visit(node: MdastNode, room: Room, depth: number, walk: Walk): void {
  const { findings } = walk.found;
  const offset = offsetOf(node);
  if (depth > DEEPEST) {
    const hint = `Nest lists and emphasis at most ${DEEPEST} levels deep.`;
    findings.push({ offset, rule: 'mdx-node', message: 'This is nested too deeply.', hint });
    return;
  }
  if (isTag(node)) {
    visitTag(node, room, depth, walk);
    return;
  }
  const refused = Object.hasOwn(REFUSED_NODES, node.type) ? REFUSED_NODES[node.type] : undefined;
  if (refused) {
    findings.push({ offset, ...refused });
    if (node.type !== 'table') visitChildren(node, 'note', depth + 1, walk);
    return;
  }
  if (!ALLOWED[room].has(node.type)) {
    const name = NODE_NAMES[node.type] ?? `Markdown of the kind "${node.type}"`;
    const message = `${name} cannot stand in ${ROOM_NAMES[room]}.`;
    findings.push({ offset, rule: 'mdx-node', message, hint: 'Write plain words there.' });
  }
  visitAllowed(node, room, depth, walk);
}

function visitAllowed(node: MdastNode, room: Room, depth: number, walk: Walk): void {
  const { findings, links } = walk.found;
  const { masked } = walk.source;
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      walk.found.words += countWords(node.value);
      findings.push(...findTextFindings(node, masked));
      // Mail addresses are links by themselves, and refused as such.
      if (room !== 'link') walk.found.lints.push(...findTextLints(node));
      return;
    case 'heading':
      findings.push(...findHeadingFindings(node, masked));
      visitChildren(node, 'heading', depth + 1, walk);
      return;
    case 'link': {
      const faults = findLinkFindings(node);
      findings.push(...faults);
      if (faults.length === 0) {
        links.push({ href: node.url, text: nodeText(node), offset: offsetOf(node) });
        walk.found.lints.push(...addressReasons(node.url).map((reason) => ({ offset: offsetOf(node), ...reason })));
      }
      visitChildren(node, 'link', depth + 1, walk);
      return;
    }
    case 'list':
      visitChildren(node, 'list', depth + 1, walk);
      return;
    case 'listItem':
      findings.push(...findItemFindings(node));
      visitChildren(node, isOneTag(node.children) ? 'line' : 'item', depth + 1, walk);
      return;
    case 'emphasis':
    case 'strong':
      visitChildren(node, room === 'note' ? 'sentence' : room, depth + 1, walk);
      return;
    default:
      visitChildren(node, 'sentence', depth + 1, walk);
  }
}

function findTextLints(node: Extract<MdastNode, { type: 'text' | 'inlineCode' }>): Finding[] {
  return findTextReasons(node.value).map(({ offset, ...reason }) => ({ offset: offsetOf(node) + offset, ...reason }));
}

function isTag(node: MdastNode | undefined): node is Tag {
  return node?.type === 'mdxJsxTextElement' || node?.type === 'mdxJsxFlowElement';
}

/** Whether an item of a list is one component, which the parser takes for a block, perhaps with a list below it. */
function isOneTag(children: readonly MdastNode[]): boolean {
  return isTag(children[0]) && children.slice(1).every(({ type }) => type === 'list');
}

function visitTag(tag: Tag, room: Room, depth: number, walk: Walk): void {
  const { findings, uses } = walk.found;
  const offset = offsetOf(tag);
  const before = findings.length;
  const component = componentOf(tag);
  if (!component || tag.name === null) {
    findings.push({ offset, ...unknownTag(tag.name ?? '') });
    visitChildren(tag, 'note', depth + 1, walk);
    return;
  }
  const misplaced = misplacement(tag, component, room);
  if (misplaced) findings.push({ offset, ...misplaced });
  const attributes = readAttributes(tag, component, walk.source, offset);
  findings.push(...attributes.findings);
  visitInside(tag, component, depth, walk);
  if (attributes.areSound && findings.length === before)
    uses.push({ name: tag.name, attributes: attributes.values, text: nodeText(tag), offset });
}

function visitInside(tag: Tag, component: Component, depth: number, walk: Walk): void {
  const reason = wordsReason(tag, component);
  if (reason) walk.found.findings.push({ offset: offsetOf(tag), ...reason });
  for (const child of tag.children) {
    if (component.children === 'prose') visit(child, 'note', depth + 1, walk);
    // Words between tags on lines of their own arrive as a paragraph.
    else if (child.type === 'paragraph') visitChildren(child, 'words', depth + 2, walk);
    else visit(child, 'words', depth + 1, walk);
  }
}
