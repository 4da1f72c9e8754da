import { setTimeout as wait } from 'node:timers/promises';
import type { LinkStatus } from '../../domain/link-state.ts';
import type { AskOptions, Head } from './ask-once.ts';
import { askOnce } from './ask-once.ts';

/** What came of asking an address. */
export interface Answer {
  readonly url: string;
  readonly status: LinkStatus;
  /** 'answers 404', 'no answer in time'. */
  readonly words: string;
  /** Where it leads by now, when that is elsewhere. */
  readonly movedTo: string | null;
  /** Whether its host has no address: the host is gone, or this machine is offline. */
  readonly isHostUnknown: boolean;
}

export interface AddressOptions extends AskOptions {
  /** How often a failure that may pass is tried again, and after how long. */
  readonly retries: number;
  readonly retryMs: number;
  /** Whether a redirect to an address may be followed. */
  readonly mayFollow: (target: URL) => boolean;
}

const MOST_HOPS = 10;
const GONE = new Set([404, 410]);
// Answers to HEAD that say nothing of GET, by hosts that only know GET or that refuse programs.
const ASK_AGAIN = new Set([400, 401, 403, 404, 405, 406, 410, 429, 501]);

/** Asks an address, with HEAD and where that is refused with GET, follows redirects, and tries again what may pass. */
export async function askAddress(url: string, options: AddressOptions): Promise<Answer> {
  let answer = await follow(url, options);
  for (let tries = 0; tries < options.retries && answer.mayPass; tries += 1) {
    await wait(options.retryMs * 2 ** tries);
    answer = await follow(url, options);
  }
  const { mayPass: _, ...rest } = answer;
  return { url, movedTo: null, isHostUnknown: false, ...rest };
}

type Outcome = Partial<Answer> & Pick<Answer, 'status' | 'words'> & { readonly mayPass: boolean };

async function follow(url: string, options: AddressOptions): Promise<Outcome> {
  const first = new URL(url);
  let at = first;
  for (let hops = 0; hops <= MOST_HOPS; hops += 1) {
    const head = await ask(at, options).catch((error: unknown) => failure(error));
    if ('words' in head) return head;
    const target = head.status >= 300 && head.status < 400 && head.location ? URL.parse(head.location, at) : null;
    if (!target) return judge(head.status, first, at);
    if (!/^https?:$/.test(target.protocol)) return unclear(`leads to an address that begins with ${target.protocol}`);
    if (target.hostname !== first.hostname && !options.mayFollow(target))
      return { ...unclear(`leads to ${target.host}, which is not on the list of hosts`), movedTo: target.href };
    at = target;
  }
  return unclear('leads from one address to the next without end');
}

async function ask(url: URL, options: AskOptions): Promise<Head> {
  const head = await askOnce(url, 'HEAD', options);
  return ASK_AGAIN.has(head.status) ? askOnce(url, 'GET', options) : head;
}

function judge(status: number, first: URL, at: URL): Outcome {
  if (GONE.has(status)) return { status: 'dead', words: `answers ${status}`, mayPass: false };
  if (status < 200 || status >= 300) return { ...unclear(`answers ${status}`), mayPass: status >= 500 };
  if (at.href === first.href) return { status: 'works', words: `answers ${status}`, mayPass: false };
  // Hosts send readers of a page that is gone to their front page, and call that a success.
  if (at.pathname === '/' && first.pathname !== '/') return { ...unclear('leads to a front page'), movedTo: at.href };
  return { status: 'works', words: 'has moved', movedTo: at.href, mayPass: false };
}

function failure(error: unknown): Outcome {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOTFOUND') return { status: 'dead', words: 'its host has no address', isHostUnknown: true, mayPass: true };
  if (code === 'EPRIVATE') return unclear('its host is a private address, which is not asked');
  return { ...unclear(code === 'ETIMEDOUT' ? 'no answer in time' : `no connection (${code || 'unknown'})`), mayPass: true };
}

function unclear(words: string): Outcome {
  return { status: 'unknown', words, mayPass: false };
}
