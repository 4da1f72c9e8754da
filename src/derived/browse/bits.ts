/** A set of positions: bit `p & 31` of word `p >> 5`. */
export type Bits = Uint32Array;

/** The empty set for positions 0 to `total - 1`. */
export function noBits(total: number): Bits {
  return new Uint32Array((total + 31) >> 5);
}

/** The set of all positions below `total`. */
export function allBits(total: number): Bits {
  const bits = noBits(total).fill(0xffffffff);
  if (total & 31) bits[bits.length - 1] = 2 ** (total & 31) - 1;
  return bits;
}

/** The set of the positions given. */
export function bitsOf(total: number, positions: Iterable<number>): Bits {
  const bits = noBits(total);
  for (const position of positions) bits[position >> 5] = (bits[position >> 5] ?? 0) | (1 << (position & 31));
  return bits;
}

export function hasBit(bits: Bits, position: number): boolean {
  return ((bits[position >> 5] ?? 0) & (1 << (position & 31))) !== 0;
}

/** Keeps in `into` what is in `other` too. */
export function keepCommon(into: Bits, other: Bits): void {
  for (let word = 0; word < into.length; word++) into[word] = (into[word] ?? 0) & (other[word] ?? 0);
}

/** Adds to `into` what is in `other`. */
export function addBits(into: Bits, other: Bits): void {
  for (let word = 0; word < into.length; word++) into[word] = (into[word] ?? 0) | (other[word] ?? 0);
}

/** How many positions are in both. */
export function countCommon(a: Bits, b: Bits): number {
  let count = 0;
  for (let word = 0; word < a.length; word++) count += ones((a[word] ?? 0) & (b[word] ?? 0));
  return count;
}

/** The positions of a set in order. */
export function positionsOf(bits: Bits): number[] {
  const positions: number[] = [];
  bits.forEach((word, index) => {
    for (let rest = word; rest !== 0; rest &= rest - 1) positions.push(index * 32 + 31 - Math.clz32(rest & -rest));
  });
  return positions;
}

/** How many bits of a word are set, by adding neighbouring groups of 1, 2, 4 and 8 bits. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
