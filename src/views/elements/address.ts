/** Puts a query string into the address, as people read it: slashes and commas stay. The rest of the address stays as it is. */
export function writeSearch(search: URLSearchParams, how: 'replace' | 'push' = 'replace'): void {
  const url = new URL(location.href);
  // The clock comes last: what is looked for reads first.
  const clock = search.get('tz');
  if (clock !== null) {
    search.delete('tz');
    search.append('tz', clock);
  }
  url.search = search.toString().replaceAll('%2F', '/').replaceAll('%2C', ',');
  if (url.href === location.href) return;
  if (how === 'push') history.pushState(null, '', url.href);
  else history.replaceState(history.state, '', url.href);
}

/** Sets one name of the query string, or takes it out with null. */
export function writeParameter(name: string, value: string | null): void {
  const search = new URLSearchParams(location.search);
  if (value === null) search.delete(name);
  else search.set(name, value);
  writeSearch(search);
}
