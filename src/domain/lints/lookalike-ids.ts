/** For each id that looks like one before it, that other id. */
export function findLookalikes(ids: Iterable<string>): Map<string, string> {
  const first = new Map<string, string>();
  const found = new Map<string, string>();
  for (const id of ids) {
    const look = lookOf(id);
    const earlier = first.get(look);
    if (earlier === undefined) first.set(look, id);
    else found.set(id, earlier);
  }
  return found;
}

/** Ids that the eye takes for each other have the same one: a zero is an o, a one an l, rn an m and vv a w. */
function lookOf(id: string): string {
  return id.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('rn', 'm').replaceAll('vv', 'w');
}
