import { formatDate } from '../../domain/time/words.ts';
import { plainLine, revisionWords } from './citation-text.ts';
import type { CitedItem } from './cited-item.ts';

/** A reference for Wikipedia: {{cite web}}, with the version behind it. The site is no author there, and the day it was read is the editor's to add. */
export function renderWikipedia(item: CitedItem): string {
  const fields = {
    title: escapeWikitext(item.title),
    url: encodeAddress(item.url),
    website: escapeWikitext(item.siteName),
    date: formatDate(item.issued, 'medium'),
  };
  const revision = revisionWords(item, (date) => formatDate(date, 'medium'));
  const template = Object.entries(fields).map(([name, value]) => ` |${name}=${value}`);
  return `{{cite web${template.join('')}}}${revision ? ` ${revision}.` : ''}`;
}

/** A text that no wikitext begins in: marks of templates, links, tags, emphasis, signatures and bare addresses become character references. */
export function escapeWikitext(text: string): string {
  return plainLine(text)
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/[{}[\]<>|~]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/''+/g, (marks) => '&#39;'.repeat(marks.length))
    .replaceAll('__', '&#95;&#95;')
    .replaceAll('://', '&#58;//');
}

function encodeAddress(url: string): string {
  return url.replace(/[{}[\]<>|"' ]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
