import { COMPONENTS } from './components.ts';
import type { Segment } from './segment.ts';

/** The words of a body on one line without markup, for search. What components draw by themselves, such as figures, is not among them. */
export function plainText(segments: readonly Segment[]): string {
  return withBlanks(segments).split(/\s+/).join(' ').trim();
}

function withBlanks(segments: readonly Segment[]): string {
  const pieces = segments.map((segment) => {
    if (segment.kind === 'html') return withoutTags(segment.html);
    const words = withBlanks(segment.children);
    return COMPONENTS[segment.name]?.placement === 'flow' ? ` ${words} ` : words;
  });
  return pieces.join('');
}

/** `html` is our own: every tag is whole, and `<` and `&` in text are written `&#x3C;` and `&#x26;`. */
function withoutTags(html: string): string {
  return html
    .replace(/<\/(?:p|h2|h3|li)>|<br>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9A-F]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}
