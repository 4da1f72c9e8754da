/** Round values from 0 in steps of 1, 2, 2.5 or 5 times a power of ten: at most `most` steps, the last at or above `max`. */
export function niceSteps(max: number, most: number): number[] {
  if (!(max > 0)) return [0, 1];
  const power = 10 ** Math.floor(Math.log10(max / most));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size * most >= max) ?? max;
  return Array.from({ length: Math.ceil(max / step) + 1 }, (_, index) => index * step);
}
