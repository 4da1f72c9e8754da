import type { PlainDate } from '../../domain/time/plain-date.ts';
import { formatDate } from '../../domain/time/words.ts';
import { plainLine, revisionWords } from './citation-text.ts';
import type { CitedItem } from './cited-item.ts';
import { MEDIUM } from './cited-item.ts';

/** A list of one item in CSL-JSON 1.0, which reference managers and Pandoc read. */
export function renderCsl(item: CitedItem): string {
  const note = revisionWords(item, (date) => formatDate(date, 'medium'));
  const site = plainLine(item.siteName);
  const entry = {
    id: item.key,
    type: item.kind === 'data' ? 'dataset' : 'webpage',
    title: plainLine(item.title),
    author: [{ literal: site }],
    ...(item.kind === 'data' ? { publisher: site } : { 'container-title': site }),
    issued: { 'date-parts': [partsOf(item.issued)] },
    URL: item.url,
    genre: MEDIUM[item.kind],
    ...(item.revision?.version ? { version: item.revision.version } : {}),
    ...(note ? { note } : {}),
    language: 'en-GB',
  };
  const lines = Object.entries(entry).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `[{\n${lines.join(',\n')}\n}]`;
}

function partsOf(date: PlainDate): number[] {
  return date.split('-').map(Number);
}
