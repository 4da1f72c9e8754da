import { formatApDate } from './citation-dates.ts';
import { plainLine, quoteTitle } from './citation-text.ts';
import type { CitedItem } from './cited-item.ts';
import { MEDIUM } from './cited-item.ts';

/** Sentences to put into a report, as a news agency would write them; an event with its local time, the place and UTC. */
export function renderAp(item: CitedItem): string {
  const { happened, revision } = item;
  const site = plainLine(item.siteName);
  const title = quoteTitle(item.title, ',');
  if (happened === null) {
    const version = revision?.version ? `, version ${revision.version}` : '';
    return `${title} a ${MEDIUM[item.kind].toLowerCase()} by ${site}${version}, last updated ${formatApDate(item.issued)}: ${item.url}`;
  }
  const changed = revision?.changed;
  const later = changed ? `, and ${changed.act} ${formatApDate(changed.date)}` : '';
  const published = `The entry was published ${formatApDate(item.issued)}${later}: ${item.url}`;
  return `${title} according to ${site}. The event is dated ${happened}. ${published}`;
}
