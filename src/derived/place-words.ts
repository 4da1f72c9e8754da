import type { ById, Office } from '../domain/vocabulary.ts';

/** Where a place lies and which clock it keeps. The outermost place, which holds all others, goes without saying. */
export function placeAbout(id: string, offices: ById<Office>): string {
  const office = offices[id];
  if (!office) return '';
  const above: string[] = [];
  for (let at = office.within; at !== undefined; at = offices[at]?.within)
    if (offices[at]?.within !== undefined) above.push(offices[at]?.name ?? at);
  const where = above.length > 0 ? `In ${above.join(', ')}. ` : '';
  return `${where}${office.zone ? `Keeps the time zone ${office.zone}.` : 'Keeps no single clock.'}`;
}
