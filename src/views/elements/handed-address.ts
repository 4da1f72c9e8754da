/** The address of a part of a page, without what the reader's own view adds to it. `href` is that of the page as it is shown. */
export function addressOfPart(href: string, hash: string): string {
  const url = new URL(href);
  url.search = '';
  url.hash = hash;
  return url.href;
}

/** The address of a page that opens in a clock for whoever follows it: a zone, or as reported with null. */
export function addressInClock(href: string, zone: string | null): string {
  const url = new URL(href);
  url.search = '';
  const at = zone === null ? 'reported' : zone === 'UTC' ? 'utc' : zone;
  return `${url.origin}${url.pathname}?at=${at.replaceAll('+', '%2B')}${url.hash}`;
}
