/**
 * Text as XML 1.0 may hold it: what it has no way to write is dropped (control characters, U+FFFE, U+FFFF), half a surrogate pair
 * becomes U+FFFD, and a line ends with a line feed, which is what a parser makes of it anyway.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '');
}

/** Text as the content of an element or the value of an attribute, in XML and in HTML. `]]>` cannot arise: no `>` is left. */
export function escapeText(text: string): string {
  return cleanText(text).replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element around others, each on a line of its own. */
export function renderElement(name: string, attributes: Attributes, children: readonly string[]): string {
  const open = `${name}${renderAttributes(attributes)}`;
  return children.length === 0 ? `<${open}/>` : `<${open}>\n${children.join('\n')}\n</${name}>`;
}

/** An element around text, which is escaped and has nothing put around it. */
export function renderTextElement(name: string, text: string, attributes: Attributes = {}): string {
  return `<${name}${renderAttributes(attributes)}>${escapeText(text)}</${name}>`;
}

/** A whole file: the declaration and its one element. */
export function renderXml(root: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}

/** An attribute without a value is left out. */
function renderAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeText(value)}"`))
    .join('');
}
