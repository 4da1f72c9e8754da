import { foldName } from '../fold-name.ts';

// Words that tell nothing of what happened.
const EMPTY = new Set(
  'a about after all am an and are as at be by for from has have in into is it its more of on or over pm said says some tells than that the their them they this to up was were will with'.split(
    ' ',
  ),
);

/** The telling words of a headline, as they are written in small letters, by their stems; those that name its organisations aside. */
export function titleWords(title: string, organisations: readonly string[]): Map<string, string> {
  const names = new Set(organisations.flatMap((id) => id.split('-')));
  return new Map(
    foldName(title.replaceAll(/(?<=\d),(?=\d)/g, ''))
      .split(' ')
      .filter((word) => word !== '' && !EMPTY.has(word) && !names.has(word))
      .map((word) => [stem(word), word]),
  );
}

/** Close enough to tell that cuts and cut, or ferry and ferries, are one word. */
function stem(word: string): string {
  const bare = word.length > 4 ? word.replace(/(?:ing|ed|es|e|s)$/, '') : word.replace(/s$/, '');
  return bare.replace(/y$/, 'i');
}
