import type { PlainDate } from '../../domain/time/plain-date.ts';
import { formatDate } from '../../domain/time/words.ts';
import type { Answer } from './ask-address.ts';

/** What a run found and did. */
export interface Findings {
  readonly today: PlainDate;
  readonly answers: readonly Answer[];
  /** Ids of the events that have an address. */
  readonly eventsOf: (url: string) => readonly string[];
  readonly copies: readonly { readonly event: string; readonly source: string; readonly address: string }[];
  /** Whether content was written, and not only looked at. */
  readonly written: boolean;
}

/** The findings in words: how many addresses there are of each kind, then those that need somebody. */
export function renderFindings({ today, answers, eventsOf, copies, written }: Findings): string {
  const by = (wanted: Answer['status']): Answer[] => answers.filter(({ status }) => status === wanted);
  const moved = by('works').filter(({ movedTo }) => movedTo !== null);
  const line = ({ url, words, movedTo }: Answer): string =>
    `  ${url}\n    ${words}${movedTo === null ? '' : `: ${movedTo}`} (${eventsOf(url).join(', ')})\n`;
  const part = (heading: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : `\n${heading}\n${lines.join('')}`;
  return [
    `On ${formatDate(today, 'medium')}, ${counted(answers.length, 'address', 'addresses')} asked: ${by('works').length} work, ${by('dead').length} dead, ${by('unknown').length} without a clear answer.\n`,
    part('Dead. A page says so once an address was dead twice, two weeks apart.', by('dead').map(line)),
    part('Moved. Write the new address where it is the same page.', moved.map(line)),
    part('Without a clear answer. Look for yourself; hosts refuse programs and admit people.', by('unknown').map(line)),
    part(
      `Archived copies found${written ? ' and written into the entries' : ''}.`,
      copies.map(({ event, source, address }) => `  ${event}, ${source}: ${address}\n`),
    ),
    written ? '' : '\nNothing was written.\n',
  ].join('');
}

/** The same for programs. */
export function renderFindingsJson({ today, answers, eventsOf, copies, written }: Findings): string {
  const results = answers.map(({ url, status, words, movedTo }) => ({ url, status, words, movedTo, events: eventsOf(url) }));
  return `${JSON.stringify({ checked: today, written, results, archived: copies }, null, 2)}\n`;
}

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
