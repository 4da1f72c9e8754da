const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
] as const;

/** A whole number below 10^15 in English words, 'one thousand six hundred'; null for any other number. */
export function formatNumberWords(number: number): string | null {
  if (!Number.isSafeInteger(number) || number < 0 || number >= 1e15) return null;
  return number === 0 ? 'zero' : partsOf(number).join(' ');
}

function partsOf(number: number): string[] {
  for (const [size, name] of SCALES)
    if (number >= size) return [...partsOf(Math.floor(number / size)), name, ...partsOf(number % size)];
  if (number >= 100) return [SMALL[Math.floor(number / 100)] ?? '', 'hundred', ...partsOf(number % 100)];
  if (number >= 20) return [TENS[Math.floor(number / 10)] ?? '', ...partsOf(number % 10)];
  return number === 0 ? [] : [SMALL[number] ?? ''];
}
