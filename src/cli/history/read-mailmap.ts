import { isContact } from '../../derived/versions/author-names.ts';
import type { LoggedCommit } from '../../derived/versions/parse-log.ts';
import { runGit } from './run-git.ts';

/**
 * What the repository's .mailmap makes of the contacts behind `Co-authored-by`, in one run of git for all of them: git gives authors the
 * names that they have today, and knows nothing of what messages say. Where it cannot be asked, no contact has another name.
 */
export async function readMailmap(folder: string, log: readonly LoggedCommit[]): Promise<Map<string, string>> {
  const contacts = [...new Set(log.flatMap(({ coAuthors }) => coAuthors))].filter(isContact);
  if (contacts.length === 0) return new Map();
  const mapped = await runGit(folder, ['check-mailmap', '--stdin'], contacts.map((contact) => `${contact}\n`).join(''));
  const lines = mapped.kind === 'done' ? mapped.output.toString('utf8').split('\n') : [];
  return new Map(lines.flatMap((line, index) => (contacts[index] === undefined ? [] : [[contacts[index], line] as const])));
}
