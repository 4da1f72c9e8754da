// Letters that do not come apart into a plain letter and an accent, so that no search folds them by itself.
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
};
const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'giu');

/** A word as it is typed on a plain keyboard, for letters that have no accent to drop: 'Wroclaw' for 'Wrocław'. */
export function plainLetters(word: string): string {
  return word.replace(SPECIAL, (letter) => {
    const plain = PLAIN[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? plain : plain.slice(0, 1).toUpperCase() + plain.slice(1);
  });
}
