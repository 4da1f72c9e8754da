import { foldName } from './fold-name.ts';

/** A text as part of an id: a-z, digits and single hyphens, cut between words; empty where it has no such letter. */
export function slugOf(text: string, most = 80): string {
  const words = foldName(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, most) : `${slug}-${word}`;
    if (longer.length > most) break;
    slug = longer;
  }
  return slug;
}
