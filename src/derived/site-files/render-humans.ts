import { formatDate } from '../../domain/time/words.ts';
import { listContributors } from '../contributors.ts';
import type { Corpus } from '../corpus.ts';

/** What the site is and who can be reached, for people who look for it in a file; nothing that content does not say. */
export function renderHumans({ events, vocabulary, totals }: Corpus, addressOf: (path: string) => string): string {
  const { name, about, asKnownOn, contact, repository, credit } = vocabulary.site;
  return [
    '/* SITE */',
    `Name: ${name}`,
    `Address: ${addressOf('/')}`,
    `About: ${about}`,
    `Events: ${totals.events}`,
    `Source references: ${totals.sources}`,
    `As known on: ${formatDate(asKnownOn, 'medium')}`,
    'Language: British English',
    '',
    '/* TEAM */',
    `Anyone can propose an event or a correction: ${addressOf('/contribute/')}`,
    ...(listContributors(events).length > 0
      ? [
          `Everyone who wrote for it${credit === 'git' ? ', as they named themselves' : ' and wants to be named'}: ${addressOf('/contributors/')}`,
        ]
      : []),
    ...(contact ? [`Contact: ${contact}`] : []),
    ...(repository ? [`Content: ${repository}`] : []),
    '',
    '/* THANKS */',
    `Everyone whose reporting the record rests on: ${addressOf('/sources/')}`,
    '',
  ].join('\n');
}
