import type { Vocabulary } from '../domain/vocabulary.ts';

/** A place whose clock is compared with others. */
export interface SiteClock {
  readonly name: string;
  readonly zone: string;
}

/** The clocks that site.yaml names; places that keep the same zone share one ('Dublin, London' do not: their zones differ). */
export function siteClocks({ site, offices }: Pick<Vocabulary, 'site' | 'offices'>): SiteClock[] {
  const clocks = new Map<string, string[]>();
  for (const id of site.clocks) {
    const office = offices[id];
    if (office?.zone) clocks.set(office.zone, [...(clocks.get(office.zone) ?? []), office.name]);
  }
  return [...clocks].map(([zone, names]) => ({ name: names.join(', '), zone }));
}
