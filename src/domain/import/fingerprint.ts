const LENGTH = 10;

/** Ten letters and digits that are the same for the same text on every machine, and hardly ever for two texts. No protection against anybody. */
export function fingerprint(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  // 53 bits, as many as a number holds exactly.
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(LENGTH, '0').slice(-LENGTH);
}
