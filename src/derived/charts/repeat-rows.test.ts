import { expect, test } from 'vitest';
import type { Shape } from './placed-chart.ts';
import { repeatRows } from './repeat-rows.ts';

const square = (x: number, y: number, ink: 'solid' | 'outline'): Shape => ({ kind: 'rect', x, y, width: 0.1, height: 12, ink });

test('rows of rectangles that repeat are written once, whatever their ink, and nothing is lost', () => {
  const line: Shape = { kind: 'line', x1: 0, x2: 1, y1: 5, y2: 5, ink: 'rule' };
  const shapes = [
    square(0, 0, 'solid'),
    square(0.2, 0, 'solid'),
    square(0, 15, 'outline'),
    square(0.2, 15, 'outline'),
    square(0, 30, 'outline'),
    line,
  ];
  expect(repeatRows(shapes)).toEqual({
    rows: [
      {
        rects: [
          { x: 0, width: 0.1 },
          { x: 0.2, width: 0.1 },
        ],
        height: 12,
        places: [
          { y: 0, ink: 'solid' },
          { y: 15, ink: 'outline' },
        ],
      },
    ],
    rest: [square(0, 30, 'outline'), line],
  });
});

test('rectangles in the colours of hours stay as they are', () => {
  const band: Shape = { kind: 'rect', x: 0, y: 0, width: 0.1, height: 9, ink: 'hour', hour: 4 };
  const shapes = [band, { ...band, x: 0.2 }, { ...band, y: 9 }, { ...band, x: 0.2, y: 9 }];
  expect(repeatRows(shapes)).toEqual({ rows: [], rest: shapes });
});
