import type { Reason } from '../problem.ts';
import { trackingParameter } from './tracking.ts';

const SHORTENERS: ReadonlySet<string> = new Set(
  (
    'bit.ly buff.ly cutt.ly dlvr.it fb.me goo.gl is.gd j.mp lnkd.in ow.ly rb.gy rebrand.ly ' +
    's.id shorturl.at t.co t.ly tiny.cc tinyurl.com trib.al v.gd'
  ).split(' '),
);

// Pages about a person, not posts of one. What is no name of a person on x.com stands behind it.
const PROFILES: readonly RegExp[] = [
  /^(?:[a-z]{2,3}\.)?linkedin\.com\/(?:in|pub)\/[^/]/,
  /^(?:x|twitter)\.com\/(?!(?:home|search|hashtag|explore|i|intent|share)(?:[/?]|$))\w{1,15}\/?$/,
  /^(?:m\.)?facebook\.com\/(?:profile\.php|people\/|[\w.]+\/?$)/,
  /^instagram\.com\/[\w.]+\/?$/,
  /^threads\.(?:net|com)\/@[\w.]+\/?$/,
  /^tiktok\.com\/@[\w.]+\/?$/,
  /^bsky\.app\/profile\/[^/]+\/?$/,
];

/** What is doubtful about an address: where it hides where it leads, follows readers, or is about a person. */
export function addressReasons(address: string): Reason[] {
  return [...suspectReasons(address), trackingReason(address), profileReason(address)].filter((reason) => reason !== null);
}

/** Whether an address is refused for what it is, so that nothing need be said of its host. */
export function isSuspect(address: string): boolean {
  return suspectReasons(address).length > 0;
}

function suspectReasons(address: string): Reason[] {
  // The host is read from the text itself: a parser of addresses turns letters into their coded form.
  const authority = /^https?:\/\/([^/?#\\]*)/i.exec(address)?.[1];
  if (authority === undefined) return [];
  const host = authority.slice(authority.lastIndexOf('@') + 1).toLowerCase();
  const found: Reason[] = [];
  if (authority.includes('@'))
    found.push({
      rule: 'link-credentials',
      message: `The address of ${host} holds a user name or password before the host.`,
      hint: 'Leave out everything up to the @ sign.',
    });
  if (/[^\x21-\x7E]/.test(host) || /(?:^|\.)xn--/.test(host))
    found.push({
      rule: 'link-lookalike',
      message: `The host ${host} has letters outside a-z, which may look like others.`,
      hint: 'Type the host again by hand, or link a page of the same publisher whose host is written in a-z.',
    });
  if (SHORTENERS.has(host))
    found.push({
      rule: 'link-shortener',
      message: `${host} shortens addresses: it hides where the link leads.`,
      hint: 'Open it and write the address of the page it leads to.',
    });
  return found;
}

function trackingReason(address: string): Reason | null {
  const name = trackingParameter(address);
  if (name === null) return null;
  return {
    rule: 'link-tracking',
    message: `The address tells the publisher where readers come from ("${name}").`,
    hint: `Delete "${name}=…" and check that the address still works; npm run check -- --fix deletes it.`,
  };
}

function profileReason(address: string): Reason | null {
  const bare = address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[?#].*$/, '');
  if (!PROFILES.some((profile) => profile.test(bare))) return null;
  return {
    rule: 'personal-profile',
    message: `${bare.replace(/\/$/, '')} is a profile: it is about somebody, and changes without notice.`,
    hint: 'Link the single post that states the fact, by somebody in a public role, or cite the outlet that reports it.',
  };
}
