import type { BuiltPage } from './built-pages.ts';
import { attributeOf, named, textOf } from './built-pages.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Node = { readonly [key: string]: Json };

/** A value of a graph and the property it stands under. */
export interface Property {
  readonly name: string;
  readonly value: Json;
}

/** A page's linked data, read as a stranger would: one script element, JSON, a graph of typed nodes. */
export interface LinkedGraph {
  /** The nodes of the graph, in its order. */
  readonly top: readonly Node[];
  /** Every node that says more of a thing than its id, those inside others too. */
  readonly nodes: readonly Node[];
  /** Ids that only refer. */
  readonly references: readonly string[];
  /** Every value that is neither a list nor a node. */
  readonly properties: readonly Property[];
}

/** The linked data of a page; null where it has none. Throws on anything but one well-formed graph in the head. */
export function readGraph({ elements, path }: BuiltPage): LinkedGraph | null {
  const scripts = named(elements, 'script').filter((script) => attributeOf(script, 'type') === 'application/ld+json');
  const [script, second] = scripts;
  if (!script) return null;
  const parent = script.parentNode && 'tagName' in script.parentNode ? script.parentNode.tagName : '';
  if (second || parent !== 'head') throw new Error(`${path} has ${scripts.length} graphs, the first in <${parent}>.`);
  const whole: Json = JSON.parse(textOf(script));
  if (!isNode(whole) || whole['@context'] !== 'https://schema.org') throw new Error(`${path} has a graph without its context.`);
  const top = listOf(whole['@graph']).filter(isNode);
  const all = top.flatMap(nodesIn);
  return {
    top,
    nodes: all.filter((node) => !isReference(node)),
    references: all.filter(isReference).map((node) => String(node['@id'])),
    properties: all.flatMap((node) =>
      Object.entries(node).flatMap(([name, value]) =>
        listOf(value).flatMap((one) => (isNode(one) ? [] : [{ name, value: one }])),
      ),
    ),
  };
}

/** The first node of a type at the top of a graph. */
export function topNode({ top }: LinkedGraph, ...types: readonly string[]): Node | undefined {
  return top.find((node) => types.includes(String(node['@type'])));
}

/** What a property holds, as a list. */
export function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value as Json];
}

/** The nodes that a property holds. */
export function nodesOf(node: Node | undefined, property: string): Node[] {
  return listOf(node?.[property]).filter(isNode);
}

function isNode(value: Json): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isReference(node: Node): boolean {
  return Object.keys(node).join() === '@id';
}

function nodesIn(node: Node): Node[] {
  return [node, ...Object.values(node).flatMap((value) => listOf(value).flatMap((one) => (isNode(one) ? nodesIn(one) : [])))];
}
