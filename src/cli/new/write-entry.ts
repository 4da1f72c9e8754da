import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { appendHost, appendOrganisation } from '../../domain/entry-text/append-to-list.ts';
import { VOCABULARY_FILES } from '../../domain/read-vocabulary.ts';

/** A new entry with what has to be added to the lists for it. */
export interface NewEntry {
  /** Path below the content folder. */
  readonly file: string;
  readonly text: string;
  /** Names by the ids they get. */
  readonly newOrganisations: ReadonlyMap<string, string>;
  readonly newHosts: readonly string[];
}

/** Writes the entry, then the lists. Nothing that is there is overwritten: throws when the file of the entry exists. Answers with the paths. */
export function writeEntry(root: string, { file, text, newOrganisations, newHosts }: NewEntry): string[] {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text, { flag: 'wx' });
  const written = [file];
  if (newOrganisations.size > 0) {
    edit(root, VOCABULARY_FILES.organisations, (list) =>
      [...newOrganisations].reduce((all, [id, name]) => appendOrganisation(all, id, name), list),
    );
    written.push(VOCABULARY_FILES.organisations);
  }
  if (newHosts.length > 0) {
    edit(root, VOCABULARY_FILES.hosts, (list) => newHosts.reduce(appendHost, list));
    written.push(VOCABULARY_FILES.hosts);
  }
  return written;
}

function edit(root: string, file: string, change: (text: string) => string): void {
  writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));
}
