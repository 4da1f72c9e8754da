import { fold } from './search-words.ts';

/**
 * Whether a word of a page is what a reader meant by a token: the same, another form of it, or, for the last word typed, longer than
 * it. The index also takes 'American' for 'am', which would mark half of a page.
 */
export function matchesToken(word: string, token: string, last: boolean): boolean {
  const parts = fold(word)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');
  return [parts.join(''), ...parts].some((part) => {
    if (part === token) return true;
    if (/^\d+$/.test(token)) return part.startsWith(token) && /^\d+\D/.test(part);
    if (last && token.length >= 3 && part.startsWith(token)) return true;
    const common = commonLength(part, token);
    return common >= 3 && common >= Math.max(part.length, token.length) - 3;
  });
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
