import { isNode, parseDocument } from 'yaml';

/** Parses YAML 1.2 (core schema) into a tree with places. Null when the text is nested so deeply that the parser runs out of stack. */
export function parseYaml(text: string) {
  try {
    // A second document is only reported when the log is not silent.
    return parseDocument(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      stringKeys: true,
      uniqueKeys: true,
      strict: true,
      prettyErrors: false,
      logLevel: 'error',
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Where a node begins, in UTF-16 code units of the text. */
export function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
