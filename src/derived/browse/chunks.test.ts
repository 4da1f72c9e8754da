import { expect, test } from 'vitest';
import { CHUNK_SIZE, chunkOf, groupChunks } from './chunks.ts';

test.each([
  [0, []],
  [1, [1]],
  [20, [20]],
  [21, [20, 1]],
  [114, [20, 20, 20, 20, 20, 14]],
])('%i events are cut into files of twenty, the last of them shorter', (events, sizes) => {
  expect(groupChunks(Array.from({ length: events })).map(({ length }) => length)).toEqual(sizes);
});

test('an event stands in the file that its position names', () => {
  const positions = Array.from({ length: 3 * CHUNK_SIZE - 1 }, (_, position) => position);
  groupChunks(positions).forEach((chunk, number) => {
    expect(chunk.map(chunkOf)).toEqual(chunk.map(() => number));
  });
});
