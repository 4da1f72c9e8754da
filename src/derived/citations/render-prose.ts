import { endSentence, plainLine, quoteTitle, revisionWords } from './citation-text.ts';
import { formatApaDate, formatChicagoDate, formatMlaDate } from './citation-dates.ts';
import type { CitedItem } from './cited-item.ts';
import { MEDIUM } from './cited-item.ts';

/** APA, 7th edition. The site is its own author, so it is not named again as the site; an entry does not change unsaid, so no day of retrieval is wanted. */
export function renderApa(item: CitedItem): string {
  const revision = revisionWords(item, formatChicagoDate);
  const title = `${plainLine(item.title)}${revision ? ` (${revision})` : ''} [${MEDIUM[item.kind]}]`;
  return `${endSentence(plainLine(item.siteName))} (${formatApaDate(item.issued)}). ${title}. ${item.url}`;
}

/** Chicago, 17th edition, as in a bibliography. */
export function renderChicago(item: CitedItem): string {
  const revision = revisionWords(item, formatChicagoDate);
  return [
    endSentence(plainLine(item.siteName)),
    quoteTitle(item.title, '.'),
    `${formatChicagoDate(item.issued)}.`,
    ...(revision ? [`${revision}.`] : []),
    `${item.url}.`,
  ].join(' ');
}

/** MLA, 9th edition. An author that is also the site is left out; the day of a correction follows as a supplement. */
export function renderMla(item: CitedItem): string {
  const { revision } = item;
  const site = plainLine(item.siteName);
  const parts = [site, ...(revision?.version ? [`version ${revision.version}`] : []), formatMlaDate(item.issued), item.url];
  const changed = revision?.changed;
  const supplement = changed ? ` ${capitalise(changed.act)} ${formatMlaDate(changed.date)}.` : '';
  return `${quoteTitle(item.title, '.')} ${parts.join(', ')}.${supplement}`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
