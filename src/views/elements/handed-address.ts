import { clockIn } from './address.ts';

/** The address of a part of a page, without what the reader's own view adds to it. `href` is that of the page as it is shown. */
export function addressOfPart(href: string, hash: string): string {
  const url = new URL(href);
  url.search = '';
  url.hash = hash;
  return url.href;
}

/**
 * The address of a page that opens, for whoever follows it, in the clock it is shown in. `href` says which that is, as the clock's
 * control keeps it there; `ownZone` is the zone of this device, since 'mine' is another one elsewhere.
 */
export function addressInClock(href: string, ownZone: string): string {
  const { origin, pathname, searchParams, hash } = new URL(href);
  const { asked } = clockIn(searchParams);
  const clock = asked === 'mine' ? ownZone : (asked ?? 'reported');
  return `${origin}${pathname}?at=${encodeURIComponent(clock).replaceAll('%2F', '/')}${hash}`;
}
