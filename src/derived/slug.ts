// Latin letters that are no plain letter with a mark, so that taking marks off leaves them.
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
};

/** A name as part of an address: 'Süddeutsche Zeitung' becomes 'suddeutsche-zeitung'. Empty when no letter or digit of it is Latin. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .replace(/[^\x00-\x7f]/g, (letter) => LETTERS[letter] ?? ' ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * A slug for each name, by name. Where two names make the same one, the earlier in the list keeps it and the later is numbered, so a
 * name keeps its slug as long as new ones come behind it.
 */
export function assignSlugs(names: readonly string[], fallback: string): Map<string, string> {
  const slugs = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of names) {
    const wanted = slugOf(name) || fallback;
    let slug = wanted;
    for (let number = 2; taken.has(slug); number += 1) slug = `${wanted}-${number}`;
    taken.add(slug);
    slugs.set(name, slug);
  }
  return slugs;
}
