import { findHiddenCharacters } from '../hidden-characters.ts';
import { trackingParameter } from '../lints/tracking.ts';
import type { Reason } from '../problem.ts';
import { disguises } from './link-text.ts';

/**
 * Why a link may not be written, or null. Allowed are `https://` addresses, pages of this site (`/…`) and places on the page (`#…`).
 * `href` is the address after entities and escapes were resolved, `text` what the reader sees.
 */
export function findLinkReason(href: string, text: string): Reason | null {
  const fault = bareFault(href, text) ?? addressFault(href);
  if (fault) return { rule: 'mdx-link', ...fault };
  if (text === '')
    return {
      rule: 'mdx-link',
      message: `The link to ${href.slice(0, 200)} has no words.`,
      hint: 'Write what the page is: [the memo](https://…).',
    };
  if (disguises(text, href))
    return {
      rule: 'mdx-link',
      message: `The link reads "${text.slice(0, 200)}" but leads to ${href.slice(0, 200)}.`,
      hint: 'Write words that say what the page is, or the same address in both places.',
    };
  return null;
}

type Fault = Pick<Reason, 'message' | 'hint'>;

const WAYS = 'Write an address that begins with https://, a page of this site such as /events/notices-by-email/, or #place.';

/** An address in a message, without the control characters that may be its fault. */
function shown(href: string): string {
  return `"${href.replace(/[\p{C}\p{Z}\uFFFD]/gu, '·').slice(0, 80)}"`;
}

/** The parser makes links of `www.…` and of mail addresses in running text, and completes them itself. */
function bareFault(href: string, text: string): Fault | null {
  if (href === `http://${text}` && /^www\./i.test(text))
    return { message: `"${text}" has no https:// before it.`, hint: `Write [words that say what the page is](https://${text}).` };
  return null;
}

function addressFault(href: string): Fault | null {
  if (href === '') return { message: 'The link leads nowhere.', hint: WAYS };
  if (/[\s\\]/.test(href) || findHiddenCharacters(href).length > 0 || /%(0[0-9a-f]|1[0-9a-f]|7f|5c)/i.test(href))
    return {
      message: `The address ${shown(href)} holds a blank, a backslash or a control character.`,
      hint: 'Copy the address from the browser again; a blank in it is written %20.',
    };
  if (/["<>`{}|^]/.test(href))
    return {
      message: `The address ${shown(href)} holds a character that addresses do not have.`,
      hint: 'Copy the address from the browser again; it writes such characters with a per cent sign.',
    };
  if (href.startsWith('https://')) return hostFault(href) ?? trackerFault(href);
  if (href.startsWith('#'))
    return /^#[\p{L}\p{N}_-]+$/u.test(href) ? null : { message: `${shown(href)} is not a place on the page.`, hint: WAYS };
  if (href.startsWith('/') && !href.startsWith('//')) return internalFault(href);
  return schemeFault(href);
}

function schemeFault(href: string): Fault {
  if (href.startsWith('//')) return { message: `The address ${shown(href)} does not say https.`, hint: `Write https:${href}.` };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
  if (scheme === undefined) return { message: `${shown(href)} is neither a web address nor a page of this site.`, hint: WAYS };
  if (scheme === 'https') return { message: `The address ${shown(href)} does not begin with https://.`, hint: WAYS };
  if (scheme === 'http')
    return {
      message: `The address ${shown(href)} is not encrypted.`,
      hint: 'Write https:// if the page answers there; otherwise cite it as a source.',
    };
  if (scheme === 'mailto')
    return {
      message: 'Addresses of people are not linked.',
      hint: 'Leave the mail address out, or name the organisation’s page.',
    };
  return { message: `Links of the kind "${scheme}:" are not allowed.`, hint: WAYS };
}

function internalFault(href: string): Fault | null {
  if (!/(^|\/)(\.|%2e){1,2}(\/|$)/i.test(href.replace(/[?#].*$/, ''))) return null;
  return {
    message: `The address ${shown(href)} goes up and down the folders.`,
    hint: 'Write the whole path from the first slash on.',
  };
}

/** The host is read from the text itself: what two parsers of addresses understand may differ. */
function hostFault(href: string): Fault | null {
  const authority = /^https:\/\/([^/?#]*)/.exec(href)?.[1] ?? '';
  if (authority.includes('@'))
    return {
      message: `The address ${shown(href)} holds a user name before the host.`,
      hint: 'Leave out everything up to the @ sign.',
    };
  if (authority.includes(':'))
    return { message: `The address ${shown(href)} names a port.`, hint: 'Leave out the colon and the number after the host.' };
  if (/[^\x21-\x7E]/.test(authority) || /(^|\.)xn--/i.test(authority))
    return {
      message: `The host ${shown(authority)} has letters outside a-z, which may look like others.`,
      hint: 'Link a page of the same publisher whose host is written in a-z, or cite it as a source.',
    };
  if (
    !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(authority) ||
    !/[a-z]/.test(authority.slice(authority.lastIndexOf('.'))) ||
    !URL.canParse(href)
  )
    return {
      message: `${shown(authority)} is not the name of a host.`,
      hint: 'Write the host in lower case, such as https://www.bbc.co.uk/news/….',
    };
  return null;
}

function trackerFault(href: string): Fault | null {
  const name = trackingParameter(href);
  if (name === null) return null;
  return {
    message: `The address tells the publisher where readers come from ("${name}").`,
    hint: `Delete "${name}=…" and check that the address still works.`,
  };
}
