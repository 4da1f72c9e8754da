import type { Repository } from '../../../derived/contribute/repository.ts';
import type { RenderedDraft } from './render-draft.ts';

/** How a file gets to the editors. With `paste` the address cannot carry the file, which goes by the clipboard. */
export interface SendWay {
  readonly kind: 'new-file' | 'edit-file' | 'issue';
  readonly url: string;
  readonly paste: boolean;
}

// GitHub answers longer addresses with an error; 8 KB is what servers commonly take.
const LONGEST_URL = 8000;
// Some mail programs cut what is longer.
const LONGEST_MAIL = 1900;

/**
 * The page of GitHub on which a file is proposed: for a new one the editor with the file in it, which makes a fork for those who may
 * not write; where that address would be too long an issue. The page that edits a file cannot be given a text.
 */
export function sendByGithub({ file, text }: RenderedDraft, { url, branch, folder }: Repository, edited: boolean): SendWay {
  const path = `${folder}${file}`;
  if (edited) return { kind: 'edit-file', url: `${url}/edit/${encodeURI(branch)}/${path}`, paste: true };
  const made = `${url}/new/${encodeURI(branch)}?${query({ filename: path, value: text })}`;
  if (made.length <= LONGEST_URL) return { kind: 'new-file', url: made, paste: false };
  return sendByIssue({ file, text }, { url, branch, folder }, edited);
}

/** An issue that names the file and carries it, or asks for it where it is too long. */
export function sendByIssue({ file, text }: RenderedDraft, { url, folder }: Repository, edited: boolean): SendWay {
  const title = `${edited ? 'Correction of' : 'New event:'} ${idIn(file)}`;
  const issue = (body: string): string => `${url}/issues/new?${query({ title, body })}`;
  const whole = issue(`\`${folder}${file}\`\n\n\`\`\`\`mdx\n${text}\`\`\`\`\n`);
  if (whole.length <= LONGEST_URL) return { kind: 'issue', url: whole, paste: false };
  const asked = issue(
    `\`${folder}${file}\`\n\nThe file is too long for an address. It was copied: paste it below this line.\n\n`,
  );
  return { kind: 'issue', url: asked, paste: true };
}

/** A letter to the editors with the file in it, or with room for it where it is too long. */
export function sendByMail({ file, text }: RenderedDraft, contact: string): { readonly url: string; readonly paste: boolean } {
  const letter = (body: string): string =>
    `mailto:${encodeURIComponent(contact).replace('%40', '@')}?subject=${encodeURIComponent(idIn(file))}&body=${encodeURIComponent(body)}`;
  const whole = letter(`${file}\n\n${text}`);
  if (whole.length <= LONGEST_MAIL) return { url: whole, paste: false };
  return { url: letter(`${file}\n\nThe file was copied. Please paste it here.\n`), paste: true };
}

function idIn(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.mdx$/, '');
}

function query(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}
