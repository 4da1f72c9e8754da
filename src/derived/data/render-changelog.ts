import { formatDate } from '../../domain/time/words.ts';
import { CHANGELOG } from './changelog.ts';
import { PROMISES } from './promises.ts';

/** The changes of the form of the data as Markdown, newest first. */
export function renderChangelog(): string {
  const releases = CHANGELOG.map(({ version, date, changes }) =>
    [`## ${version}, ${formatDate(date, 'medium')}`, '', ...changes.map((change) => `- ${change}`)].join('\n'),
  );
  return `# Changes of the form of the data\n\n${PROMISES.version}\n\n${releases.join('\n\n')}\n`;
}
