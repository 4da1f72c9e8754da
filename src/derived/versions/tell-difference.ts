// A sentence or two. Longer texts are cut to what differs, with some words around it.
const WHOLE = 160;
const AROUND = 30;
const MOST = 240;

/** Two texts as they are set beside each other: whole where they are short, else the stretch in which they differ. */
export function tellDifference(before: string, after: string): readonly [before: string, after: string] {
  if (before.length <= WHOLE && after.length <= WHOLE) return [before, after];
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && before[start] === after[start]) start++;
  let end = 0;
  while (end < least - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const from = start <= AROUND ? 0 : backToBlank(before, start - AROUND);
  return [cut(before, from, before.length - end), cut(after, from, after.length - end)];
}

function cut(text: string, from: number, differs: number): string {
  const to = Math.min(onToBlank(text, differs + AROUND), from + MOST);
  const piece = text.slice(from, to).toWellFormed().trim();
  return `${from > 0 ? '… ' : ''}${piece}${to < text.length ? ' …' : ''}`;
}

function backToBlank(text: string, at: number): number {
  return text.lastIndexOf(' ', at) + 1;
}

function onToBlank(text: string, at: number): number {
  const blank = text.indexOf(' ', at);
  return blank === -1 ? text.length : blank;
}
