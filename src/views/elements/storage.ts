/** What the device keeps under a name; null where nothing is kept or keeping is refused. */
export function readStored(name: string, store: 'localStorage' | 'sessionStorage' = 'localStorage'): string | null {
  try {
    return window[store].getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a text on the device, or forgets it with null. Says whether the device did so. */
export function store(name: string, value: string | null, where: 'localStorage' | 'sessionStorage' = 'localStorage'): boolean {
  try {
    if (value === null) window[where].removeItem(name);
    else window[where].setItem(name, value);
    return true;
  } catch {
    return false;
  }
}
