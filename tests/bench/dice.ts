/** A source of choices that are the same on every machine: whole numbers only, no clock, no Math.random. */
export interface Dice {
  /** A whole number from `low` to `high`, both included. */
  readonly int: (low: number, high: number) => number;
  /** True `percent` times in a hundred. */
  readonly chance: (percent: number) => boolean;
  /** Any of a list, each as often as another. Throws for an empty list. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** Any of a list by its weights, which are running totals as `sumUp` makes them. */
  readonly weighted: <T>(list: readonly T[], totals: readonly number[]) => T;
}

/** Makes dice whose throws depend on the seed alone (mulberry32). */
export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const int = (low: number, high: number): number => low + (next() % (high - low + 1));
  return {
    int,
    chance: (percent) => int(0, 99) < percent,
    pick: (list) => itemAt(list, int(0, list.length - 1)),
    weighted: (list, totals) => itemAt(list, firstAbove(totals, (next() / 0x1_0000_0000) * (totals.at(-1) ?? 0))),
  };
}

/** Running totals of weights. */
export function sumUp(weights: readonly number[]): number[] {
  let total = 0;
  return weights.map((weight) => (total += weight));
}

/** Weights of a list in which the second is about half as frequent as the first, the third a third, and so on. */
export function zipfTotals(length: number, flatness = 1): number[] {
  return sumUp(Array.from({ length }, (_, rank) => 1 / (rank + flatness)));
}

/** Index of the first total above a value. */
function firstAbove(totals: readonly number[], value: number): number {
  let low = 0;
  let high = totals.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((totals[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

function itemAt<T>(list: readonly T[], index: number): T {
  if (index < 0 || index >= list.length) throw new Error('There is nothing to choose from.');
  return list[index] as T;
}
