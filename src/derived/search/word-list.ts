// Enough to mend a typing error in a word that matters, and a bound on what is loaded for it.
const MOST = 4000;

/** The words of indexed texts, the most frequent first, for "did you mean". Words of digits and of fewer than four letters are left out. */
export function listWords(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const words = text
      .replace(/<[^>]*>/g, ' ')
      .toLowerCase()
      .split(/[^\p{L}\p{M}’]+/u)
      .map((word) => word.replace(/’s?$/, ''));
    for (const word of new Set(words)) if (/^\p{L}{4,24}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([word]) => word);
}
