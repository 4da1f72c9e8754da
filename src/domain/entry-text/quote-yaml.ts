// What YAML 1.1 and 1.2 parsers read as something other than a text.
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
const CONTROLS = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF]/;

/** A text as a YAML scalar that is read back as that text: plain where that is safe, else in single quotes, with escapes where nothing else will do. */
export function quoteYaml(text: string): string {
  if (CONTROLS.test(text)) return escaped(text);
  return isPlain(text) ? text : `'${text.replaceAll("'", "''")}'`;
}

/** A text as an item of a list in brackets. */
export function quoteItem(text: string): string {
  return /[,[\]{}]/.test(text) && isPlain(text) ? `'${text.replaceAll("'", "''")}'` : quoteYaml(text);
}

/** A line of comment: whatever the text holds, nothing of it leaves the comment. */
export function commentLine(text: string): string {
  return `# ${text.replace(/[\s\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF]+/g, ' ').trim()}`.trimEnd();
}

/** Begins with a letter, holds nothing that ends or begins something in YAML, and is no word with a meaning. */
function isPlain(text: string): boolean {
  return /^\p{L}/u.test(text) && !/:(?:\s|$)|\s#|\s$/.test(text) && !WORDS.test(text);
}

/** JSON is YAML; what JSON leaves bare and YAML does not is escaped as well. */
function escaped(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
