import type { RowData } from './index-format.ts';
import { HIDDEN_FROM, JOINER, writeRow } from './index-format.ts';
import { spellings } from './search-terms.ts';

/** A section of a page as it is indexed. */
export interface IndexSection {
  /** Its place on the page, or @ and a name for what has no place of its own. */
  readonly id: string;
  /** How much a word found here counts; 1 is the weight of the body. */
  readonly weight: number;
  /** Words that a result may show. */
  readonly shown: string;
  /** Words it is merely found by. */
  readonly hidden?: readonly string[];
}

// Every search downloads the number of words of every page: round numbers compress to a fifth less of that file. Signs are no words to be found.
const ROUND = 128;

/** Writes the HTML that is indexed in place of a page, and never published: its row, the title, then sections that begin at their ids. */
export function renderIndexText(title: string, row: RowData, sections: readonly IndexSection[]): string {
  const texts = [joinSigns(title)];
  const written = sections
    .filter(({ shown, hidden }) => shown !== '' || (hidden ?? []).length > 0)
    .map(({ id, weight, shown, hidden = [] }) => {
      const also = [...new Set([...hidden, ...spellings(shown), ...hidden.flatMap(spellings)])].filter((word) => word !== '');
      const words = [joinSigns(shown), ...(also.length > 0 ? [HIDDEN_FROM, joinSigns(also.join(' '))] : [])].join(' ');
      texts.push(words);
      return `<a id="${escapeHtml(id)}"></a> <span data-pagefind-weight="${weight}">${escapeHtml(words)}</span>`;
    });
  // A title found counts far more as such; that of a chart or a story must not stand before the event it is about.
  const mark = row.type === 'event' ? 'data-pagefind-meta="title" data-pagefind-weight="7"' : 'data-pagefind-weight="4"';
  const head = `<a id="${escapeHtml(writeRow(row))}"></a> <span ${mark}>${escapeHtml(joinSigns(title))}</span>`;
  const end = `<a id="@end"></a>${' ·'.repeat(missingWords(texts.join(' ')))}`;
  return `<html lang="en"><body>${[head, ...written, end].join(' ')}</body></html>`;
}

/** How many words a text lacks to a round number of them. */
function missingWords(text: string): number {
  return ROUND - (text.split(' ').length % ROUND);
}

/** Puts single blanks between words, and holds signs that stand alone to the word before, so that a quotation is one run of words. */
function joinSigns(text: string): string {
  return text
    .replaceAll(HIDDEN_FROM, '|')
    .trim()
    .split(/\s+/)
    .join(' ')
    .replace(/ (?=[^\p{L}\p{N} ]+( |$))/gu, JOINER);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
