import { contributorSchema } from '../../domain/contributor.ts';
import { findHiddenCharacters } from '../../domain/hidden-characters.ts';
import type { LoggedCommit } from './parse-log.ts';

const BOT = /\[bot\]$/i;
// Stricter than for a name in an entry, which somebody reads before it is published: git puts user@host where nobody gave a name.
const ADDRESS = /\S@\S|:\/\/|^www\.|\S\.\S+\//i;
const CONTACT = /^([^<>]*)<[^<>]*>$/;

/**
 * Who wrote a commit, as they named themselves and as contributors may be named: its author, then those it was written with. A bot is
 * nobody, and a name that an entry may not have is left out. `mailed` is what the repository's .mailmap makes of a contact.
 */
export function authorNames({ author, coAuthors }: LoggedCommit, mailed: ReadonlyMap<string, string> = new Map()): string[] {
  const names = [author, ...coAuthors.map((contact) => nameOfContact(mailed.get(contact) ?? contact))];
  return [...new Set(names.filter(isCreditable))];
}

/** Whether a text is a name with an address in the form 'Ada Merrow <ada@quay.example>'. */
export function isContact(text: string): boolean {
  return CONTACT.test(text);
}

/** The name in front of an address, which is for nobody to read. */
function nameOfContact(contact: string): string {
  return (CONTACT.exec(contact)?.[1] ?? contact).trim();
}

function isCreditable(name: string): boolean {
  if (BOT.test(name) || ADDRESS.test(name) || !/[\p{L}\p{N}]/u.test(name)) return false;
  return contributorSchema.safeParse({ name }).success && findHiddenCharacters(name).length === 0;
}
