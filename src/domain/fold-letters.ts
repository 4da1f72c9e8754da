/** Letters without case and accents: 'Zürich' becomes 'zurich'. Letters with no accent to take off, such as ł or ß, stay. */
export function foldLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
