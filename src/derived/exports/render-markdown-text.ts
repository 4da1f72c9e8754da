/**
 * Escapes a text for use inside a line of Markdown, so that none of it is read as markup, HTML, an entity or mathematics. An address
 * in it may still become a link to itself: readers that do so look for addresses after escapes are gone.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<~$]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\$&');
}

/** Escapes a text that is a paragraph of its own, so that it does not begin a list, a heading or a quotation either. */
export function escapeParagraph(text: string): string {
  return escapeMarkdown(text.trim())
    .replace(/^[-+#>]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** A link, or the text alone where there is no address. */
export function renderLink(text: string, url: string | null): string {
  return url === null ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](${escapeAddress(url)})`;
}

/** An address keeps its characters; what would end it or be read as an entity is escaped. */
function escapeAddress(url: string): string {
  return url.replace(/[\s<>\\]/g, (character) => encodeURIComponent(character)).replace(/[()]|&(?=#?\w+;)/g, '\\$&');
}
