/** Puts a query string into the address; the rest of it stays as it is. */
export function writeSearch(search: URLSearchParams, how: 'replace' | 'push' = 'replace'): void {
  const url = new URL(location.href);
  // The clock comes last: what is looked for reads first.
  const clock = search.get('tz');
  if (clock !== null) {
    search.delete('tz');
    search.append('tz', clock);
  }
  url.search = search.toString();
  const address = readable(url);
  if (address === location.href) return;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(history.state, '', address);
}

/** Sets one name of the query string, or takes it out with null. */
export function writeParameter(name: string, value: string | null): void {
  const search = new URLSearchParams(location.search);
  if (value === null) search.delete(name);
  else search.set(name, value);
  writeSearch(search);
}

/** Keeps the event that is being read in the address; it takes the place of one that the address named. */
export function writePlace(id: string | null): void {
  const url = new URL(location.href);
  if (id === null && !url.searchParams.has('near')) return;
  if (id === null) url.searchParams.delete('near');
  else url.searchParams.set('near', id);
  url.hash = '';
  history.replaceState(history.state, '', readable(url));
}

/** As people read it: slashes and commas stay. */
function readable(url: URL): string {
  const copy = new URL(url);
  copy.search = url.search.replaceAll('%2F', '/').replaceAll('%2C', ',');
  return copy.href;
}
