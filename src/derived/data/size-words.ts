import { groupDigits } from '../figure-words.ts';

/** '9 KB', '1.4 MB': decimal, as hosts and browsers count. */
export function formatSize(octets: number): string {
  if (octets < 1000) return `${octets} bytes`;
  if (octets < 999_500) return `${Math.round(octets / 1000)} KB`;
  return `${(octets / 1_000_000).toFixed(1)} MB`;
}

/** '1 row', '1,204 rows'. */
export function formatCount(count: number, noun: string): string {
  return `${groupDigits(count)} ${noun}${count === 1 ? '' : 's'}`;
}
