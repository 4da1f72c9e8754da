/** Names of the query string that set the clock: `at` in an address that was handed out, for that page alone; `tz` in the reader's own. */
const CLOCK_NAMES = ['at', 'tz'];

/** The clock that an address asks for, null where it does not, and whether the address was handed out with it. */
export function clockIn(search: URLSearchParams): { readonly asked: string | null; readonly isHanded: boolean } {
  const handed = search.get('at');
  return { asked: handed ?? search.get('tz'), isHanded: handed !== null };
}

/** Puts a query string into the address; the rest of it stays as it is. */
export function writeSearch(search: URLSearchParams, how: 'replace' | 'push' = 'replace'): void {
  const url = new URL(location.href);
  // The clock comes last: what is looked for reads first.
  for (const name of CLOCK_NAMES) {
    const clock = search.get(name);
    if (clock === null) continue;
    search.delete(name);
    search.append(name, clock);
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
