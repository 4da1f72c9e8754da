import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { guardedLookup, isPrivateHost } from './guard-address.ts';

/** The head of an answer; its body is never read. */
export interface Head {
  readonly status: number;
  readonly location: string | undefined;
}

export interface AskOptions {
  readonly timeoutMs: number;
  /** Whether private addresses may be asked: in tests alone. */
  readonly allowPrivate: boolean;
}

/** Names the program, so that a host can tell what asks. */
const USER_AGENT = 'Mozilla/5.0 (compatible; source-link-check)';

/** Asks one address once. Rejects with an Error that has a `code` where no answer comes, such as ETIMEDOUT, ENOTFOUND or EPRIVATE. */
export function askOnce(url: URL, method: 'HEAD' | 'GET', { timeoutMs, allowPrivate }: AskOptions): Promise<Head> {
  if (!allowPrivate && isPrivateHost(url)) return Promise.reject(coded(`${url.host} is a private address.`, 'EPRIVATE'));
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const sent = send(url, {
      method,
      agent: false,
      headers: { 'user-agent': USER_AGENT, accept: 'text/html,*/*;q=0.8' },
      ...(allowPrivate ? {} : { lookup: guardedLookup }),
    });
    const timer = setTimeout(() => sent.destroy(coded('No answer in time.', 'ETIMEDOUT')), timeoutMs);
    sent.on('response', (response) => {
      resolve({ status: response.statusCode ?? 0, location: response.headers.location });
      sent.destroy();
    });
    sent.on('error', reject);
    sent.on('close', () => clearTimeout(timer));
    sent.end();
  });
}

function coded(message: string, code: string): Error {
  return Object.assign(new Error(message), { code });
}
