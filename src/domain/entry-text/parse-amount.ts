import type { Qualifier } from '../figure.ts';
import type { Outcome } from '../problem.ts';

/** A number as a source puts it. */
export type Amount = { readonly qualifier: Qualifier } & (
  { readonly value: number } | { readonly low: number; readonly high: number }
);

const WORDS: readonly (readonly [pattern: string, qualifier: Qualifier])[] = [
  ['exact(?:ly)?|precisely', 'exact'],
  ['about|around|approximately|approx\\.?|roughly|some|circa|~', 'about'],
  ['more[- ]than|over|above', 'more-than'],
  ['at[- ]least|no fewer than|no less than', 'at-least'],
  ['up[- ]to|as many as|at most', 'up-to'],
  ['fewer[- ]than|less than|under|below', 'fewer-than'],
  ['nearly|almost|close to', 'nearly'],
];
const NUMBER = String.raw`(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?`;
const AMOUNT = new RegExp(String.raw`^${NUMBER}(?:\s*(?:-|–|to)\s*${NUMBER})?\s*%?$`);

/** Reads 'about 8,000', 'more than 12%' or 'about 380-420'. How exact the number is has to be said, since sources say it. */
export function parseAmount(text: string): Outcome<Amount> {
  const trimmed = text.trim();
  const known = WORDS.flatMap(([pattern, qualifier]) => {
    const match = new RegExp(`^(?:${pattern})\\s*(?=\\d)`, 'i').exec(trimmed);
    return match ? [{ qualifier, rest: trimmed.slice(match[0].length) }] : [];
  })[0];
  const match = AMOUNT.exec(known?.rest ?? trimmed);
  if (!match)
    return refused(
      `"${trimmed}" is not a number as a source puts it.`,
      'Write "about 8,000", "exactly 12", "more than 10%" or "about 380-420".',
    );
  if (!known)
    return refused(
      `"${trimmed}" does not say how exact the number is.`,
      `Write how the source puts it: exactly ${trimmed}, about ${trimmed}, more than ${trimmed}, at least ${trimmed}, up to ${trimmed}, nearly ${trimmed}.`,
    );
  const [value, high] = [numberOf(match[1], match[2]), match[3] === undefined ? null : numberOf(match[3], match[4])];
  if (high === null) return { ok: true, value: { qualifier: known.qualifier, value } };
  if (value >= high) return refused(`The low end ${value} is not below the high end ${high}.`, 'Write the lower number first.');
  return { ok: true, value: { qualifier: known.qualifier, low: value, high } };
}

function numberOf(whole = '', fraction = ''): number {
  return Number(whole.replaceAll(',', '') + fraction);
}

function refused(message: string, hint: string): Outcome<never> {
  return { ok: false, reason: { rule: 'figure-amount', message, hint } };
}
