import { formatDate } from '../../domain/time/words.ts';
import { plainLine, revisionWords } from './citation-text.ts';
import type { CitedItem } from './cited-item.ts';
import { MEDIUM } from './cited-item.ts';

/** A record in RIS: two letters, two spaces, a hyphen and a space before every value, CRLF behind it. */
export function renderRis(item: CitedItem): string {
  const note = revisionWords(item, (date) => formatDate(date, 'medium'));
  const fields: readonly (readonly [tag: string, value: string])[] = [
    ['TY', item.kind === 'data' ? 'DATA' : 'ELEC'],
    ['ID', item.key],
    ['TI', item.title],
    ['AU', item.siteName],
    ['T2', item.siteName],
    ['PY', item.issued.slice(0, 4)],
    ['DA', item.issued.replaceAll('-', '/')],
    ...(item.revision?.version ? ([['ET', item.revision.version]] as const) : []),
    ['M3', MEDIUM[item.kind]],
    ...(note ? ([['N1', note]] as const) : []),
    ['UR', item.url],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${plainLine(value)}\r\n`).join('');
}
