import type { Graph } from 'schema-dts';

/**
 * A graph as the content of a script element. No `<` is left, so that nothing in a title can end the element or begin a comment;
 * JSON reads `\u003c` as the same character.
 */
export function renderGraph(graph: Graph): string {
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
