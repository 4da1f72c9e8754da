/** Renders a document as JSON with one entry of its lists a line, which is small and shows in a comparison what changed. */
export function renderDocument(document: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(document).map(([key, value]) => `  ${JSON.stringify(key)}: ${renderValue(value)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** Renders a document that people read, each field on a line. */
export function renderIndented(document: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

function renderValue(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`;
}
