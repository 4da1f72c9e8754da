import type { Repository } from '../../../derived/contribute/repository.ts';
import type { IssueAnswers } from './issue-answers.ts';
import { entryAnswer } from './issue-answers.ts';
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
 * not write; where that address would be too long the issue form. The page that edits a file cannot be given a text.
 */
export function sendByGithub(rendered: RenderedDraft, repository: Repository, answers: IssueAnswers): SendWay {
  const { url, branch, folder } = repository;
  const path = `${folder}${rendered.file}`;
  if (answers.template === 'correction.yml')
    return { kind: 'edit-file', url: `${url}/edit/${encodeURI(branch)}/${path}`, paste: true };
  const made = `${url}/new/${encodeURI(branch)}?${query({ filename: path, value: rendered.text })}`;
  if (made.length <= LONGEST_URL) return { kind: 'new-file', url: made, paste: false };
  return sendByIssue(rendered, repository, answers);
}

/** The issue form with the file in it; where that address would be too long with as much of the answers as fits, and room for the file. */
export function sendByIssue(rendered: RenderedDraft, { url, folder }: Repository, answers: IssueAnswers): SendWay {
  const { template, title, fields } = answers;
  const start = `${url}/issues/new?${query({ template, title })}`;
  const whole = `${start}&${query({ ...Object.fromEntries(fields), entry: entryAnswer(rendered, folder) })}`;
  if (whole.length <= LONGEST_URL) return { kind: 'issue', url: whole, paste: false };
  const asked = `&${query({ entry: entryAnswer({ ...rendered, text: PASTE_HERE }, folder) })}`;
  const fitting = fields.reduce((made, [id, text]) => made + fitLines(id, text, LONGEST_URL - asked.length - made.length), start);
  return { kind: 'issue', url: fitting + asked, paste: true };
}

const PASTE_HERE = 'The file was copied: paste it here, in place of these words.';

/** An answer as part of an address, with as many of its lines as there is room for. */
function fitLines(id: string, text: string, room: number): string {
  const lines = text.split('\n');
  while (lines.length > 0) {
    const part = `&${query({ [id]: lines.join('\n') })}`;
    if (part.length <= room) return part;
    lines.pop();
  }
  return '';
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
