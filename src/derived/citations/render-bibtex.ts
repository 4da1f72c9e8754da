import { formatDate, monthName } from '../../domain/time/words.ts';
import { plainLine, revisionWords } from './citation-text.ts';
import type { CitedItem } from './cited-item.ts';
import { MEDIUM } from './cited-item.ts';

/** An entry for biblatex: @online, or @dataset. Doubled braces keep capitals, and a name of several words in one piece. */
export function renderBiblatex(item: CitedItem): string {
  return renderEntry(item.kind === 'data' ? 'dataset' : 'online', item, [
    ['date', item.issued],
    ['url', encodeAddress(item.url)],
    ...(item.revision?.version ? ([['version', escapeTex(item.revision.version)]] as const) : []),
    ['note', noteOf(item)],
  ]);
}

/** An entry for plain BibTeX, which knows neither pages on the web nor whole dates: @misc. */
export function renderBibtex(item: CitedItem): string {
  return renderEntry('misc', item, [
    ['year', item.issued.slice(0, 4)],
    // A macro of the style, which is why it stands without braces.
    ['month', null, monthName(item.issued).slice(0, 3).toLowerCase()],
    ['day', String(Number(item.issued.slice(8)))],
    // Its styles print no field of addresses; one that did would print the address twice.
    ['howpublished', `\\url{${encodeAddress(item.url)}}`],
    ['note', noteOf(item)],
  ]);
}

type Field = readonly [name: string, value: string | null, macro?: string];

function renderEntry(type: string, { key, siteName, title }: CitedItem, fields: readonly Field[]): string {
  const all: readonly Field[] = [['author', `{${escapeTex(siteName)}}`], ['title', `{${escapeTex(title)}}`], ...fields];
  const lines = all.map(([name, value, macro]) => `  ${name} = ${value === null ? macro : `{${value}}`}`);
  return `@${type}{${key},\n${lines.join(',\n')}\n}`;
}

function noteOf(item: CitedItem): string {
  const revision = revisionWords(item, (date) => formatDate(date, 'medium'));
  return escapeTex(`${MEDIUM[item.kind]}${revision ? `. ${revision}` : ''}`);
}

// Braces have names here because BibTeX counts them even behind a backslash.
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/** A text that TeX prints as it is: no command, no comment, no ligature of hyphens or marks. Letters of all scripts stay. */
export function escapeTex(text: string): string {
  return plainLine(text)
    .replace(/[\\{}~^<>|]/g, (mark) => TEX[mark] ?? mark)
    .replace(/[&%$#_]/g, (mark) => `\\${mark}`)
    .replace(/-(?=-)/g, '-{}')
    .replace(/([?!]|,(?=,)|'(?='))(?=[`,'])/g, '$1{}')
    .replace(/`(?=`)/g, '`{}');
}

/** biblatex takes an address as it is, apart from what would end the field or the line. */
function encodeAddress(url: string): string {
  return url.replace(/[{}\\ ]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
