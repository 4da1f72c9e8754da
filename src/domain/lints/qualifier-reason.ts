import type { Figure } from '../figure.ts';
import type { Reason } from '../problem.ts';

// Below this a number is too common a word to be held to a figure, and a year is no amount.
const LEAST = 100;
const isYear = (value: number): boolean => value >= 1900 && value <= 2100;

const HEDGE =
  /(?:\b(?:about|almost|approximately|around|as many as|at least|close to|estimated|fewer than|less than|more than|near(?:ly|ing)?|over|roughly|some|under|up to|upwards of)|[~≈])\s*(?:another |an? )?(?:US|[A-Z]{3} ?)?[$€£]?$/i;

const HEDGE_BEHIND = /^\+|^,? (?:people |jobs )?or (?:fewer|less|more|so)\b/i;

/** Why the words of a text do not fit its figures: they are surer of a number than the figure is, or less sure. Null when they fit. */
export function qualifierReason(text: string, figures: readonly Figure[]): Reason | null {
  // A figure that could not be read leaves a hole.
  const claims = figures.filter(({ value = 0 }) => value >= LEAST && !isYear(value));
  for (const { value = 0, qualifier } of claims) {
    const places = placesOf(value, text);
    const same = claims.filter((claim) => claim.value === value);
    const number = value.toLocaleString('en-GB');
    if (places.length === 0) continue;
    if (same.every((claim) => claim.qualifier === 'exact') && places.every((place) => place.hedged))
      return reason(`The text is not sure of ${number}, but the figure says that it is exact.`);
    if (same.every((claim) => claim.qualifier !== 'exact') && places.every((place) => !place.hedged))
      return reason(`The text writes ${number} as if it were exact, but the figure says ${qualifier}.`);
  }
  return null;
}

function reason(message: string): Reason {
  return { rule: 'qualifier-missing', message, hint: 'Write in both what the source says.' };
}

/** Where a number stands in a text, written with or without commas, and whether it is qualified there. */
function placesOf(value: number, text: string): { readonly hedged: boolean }[] {
  const written = new Set([String(value), value.toLocaleString('en-GB')]);
  const numbers = text.matchAll(/(?<![\d.,–-])\d[\d,]*(?:\.\d+)?(?![\d–-])/g);
  return [...numbers]
    .filter(([number]) => written.has(number.replace(/,$/, '')))
    .map(({ index, 0: number }) => ({
      hedged: HEDGE.test(text.slice(0, index)) || HEDGE_BEHIND.test(text.slice(index + number.length)),
    }));
}
