/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a label may stand: a box of fixed size whose place moves with the width of the drawing. */
export interface Spot<P> {
  readonly place: P;
  readonly box: (width: number) => Box;
}

/**
 * Takes for each label the first of its spots that overlaps nothing at any of the widths and stays inside the drawing; null where
 * there is none. Earlier labels choose first.
 */
export function placeLabels<P>(
  labels: readonly (readonly Spot<P>[])[],
  obstacles: readonly ((width: number) => Box)[],
  widths: readonly number[],
): (Spot<P> | null)[] {
  const taken = [...obstacles];
  return labels.map((spots) => {
    const spot = spots.find(({ box }) => widths.every((width) => isFree(box(width), width, taken)));
    if (spot) taken.push(spot.box);
    return spot ?? null;
  });
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isFree(box: Box, width: number, taken: readonly ((width: number) => Box)[]): boolean {
  return box.left >= 0 && box.right <= width && taken.every((other) => !overlap(box, other(width)));
}
