import type { Repository } from '../../../derived/contribute/repository.ts';
import { saveBlob } from '../save-blob.ts';
import type { EntryDraft } from './entry-draft.ts';
import { issueAnswers } from './issue-answers.ts';
import type { RenderedDraft } from './render-draft.ts';
import type { SendWay } from './send-ways.ts';
import { sendByGithub, sendByIssue, sendByMail } from './send-ways.ts';

/** What the buttons send, and whether it may be sent. */
export interface Sendable {
  readonly rendered: RenderedDraft;
  readonly draft: EntryDraft;
  readonly isReady: boolean;
}

/** Binds the ways to the editors. `current` is asked at the press; `refuse` is called where something is left to mend. */
export function bindWays(root: HTMLElement, current: () => Sendable, refuse: () => void): void {
  const section = root.querySelector<HTMLElement>('section[data-send]');
  const { repository: url, branch = 'main', folder = '', contact } = section?.dataset ?? {};
  const repository = url === undefined ? null : { url, branch, folder };
  const say = (words: string): void => {
    const sent = section?.querySelector<HTMLElement>('[data-sent]');
    if (!sent) return;
    sent.hidden = false;
    sent.textContent = words;
  };
  for (const button of root.querySelectorAll<HTMLElement>('button[data-way]'))
    button.addEventListener(
      'click',
      () =>
        void press(button.dataset['way'] ?? '', current(), {
          repository,
          events: root.dataset['events'] ?? '',
          contact,
          say,
          refuse,
        }),
    );
}

interface Desk {
  readonly repository: Repository | null;
  /** Address of the events, with a slash at its end. */
  readonly events: string;
  readonly contact: string | undefined;
  readonly say: (words: string) => void;
  readonly refuse: () => void;
}

async function press(
  way: string,
  { rendered, draft, isReady }: Sendable,
  { repository, events, contact, say, refuse }: Desk,
): Promise<void> {
  const { file, text } = rendered;
  if (way === 'copy') return say((await copy(text)) ? `Copied. It belongs into ${file}.` : NOT_COPIED);
  if (way === 'download') {
    saveBlob(file.replace(/^.*\//, ''), [text], 'text/plain');
    return say(`Saved. It belongs into ${file}.`);
  }
  if (!isReady) return refuse();
  const answers = issueAnswers(draft, new URL(`${events}${draft.edited}/`, location.href).href);
  const target =
    way === 'mail' && contact !== undefined
      ? ({ kind: 'mail', ...sendByMail(rendered, contact) } as const)
      : repository && (way === 'issue' ? sendByIssue : sendByGithub)(rendered, repository, answers);
  if (!target) return;
  const copied = target.paste && (await copy(text));
  say(wordsFor(target, copied));
  if (way === 'mail') location.assign(target.url);
  else window.open(target.url, '_blank', 'noopener');
}

const NOT_COPIED = 'This browser does not let the page copy. Mark the file in the preview and copy it by hand, or download it.';

type Sent = Pick<SendWay, 'paste'> & { readonly kind: SendWay['kind'] | 'mail' };

function wordsFor({ kind, paste }: Sent, copied: boolean): string {
  const program = kind === 'mail' ? 'Your mail program' : 'GitHub';
  if (!paste) return `${program} opens with the file. Nothing is sent until you send it there.`;
  if (!copied) return `${NOT_COPIED} Then go on in ${kind === 'mail' ? 'your mail program' : 'GitHub'}.`;
  switch (kind) {
    case 'edit-file':
      return 'GitHub opens the file as it is now. The changed one was copied: mark everything there, paste over it, and propose the change.';
    case 'issue':
      return 'The file is too long for an address. GitHub opens an issue with what fits into one, and the file was copied: paste it under "The file" there.';
    default:
      return `The file is too long for an address. It was copied: paste it in ${kind === 'mail' ? 'your mail program' : 'GitHub'}.`;
  }
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
