import type { Shape } from './placed-chart.ts';

type Rect = Extract<Shape, { kind: 'rect' }>;

/** Rectangles side by side that come again further down: written once, and named wherever they stand. */
export interface RepeatedRow {
  readonly rects: readonly Pick<Rect, 'x' | 'width'>[];
  /** Pixels. */
  readonly height: number;
  readonly places: readonly { readonly y: number; readonly ink: Rect['ink'] }[];
}

/** Finds rows of rectangles of one ink that repeat, as in a chart of hundreds of squares; `rest` is everything else, in order. */
export function repeatRows(shapes: readonly Shape[]): { readonly rows: readonly RepeatedRow[]; readonly rest: readonly Shape[] } {
  const rects = shapes.filter((shape): shape is Rect => shape.kind === 'rect' && shape.ink !== 'hour');
  const lines = Map.groupBy(rects, ({ y, height, ink }) => `${y} ${height} ${ink}`);
  const alike = Map.groupBy(lines.values(), (line) => JSON.stringify(line.map(({ x, width, height }) => [x, width, height])));
  const repeated = [...alike.values()].filter((group) => group.length > 1 && (group[0]?.length ?? 0) > 1);
  const taken = new Set<Shape>(repeated.flat(2));
  return {
    rows: repeated.map((group) => ({
      rects: (group[0] ?? []).map(({ x, width }) => ({ x, width })),
      height: group[0]?.[0]?.height ?? 0,
      places: group.flatMap(([first]) => (first ? [{ y: first.y, ink: first.ink }] : [])),
    })),
    rest: shapes.filter((shape) => !taken.has(shape)),
  };
}
