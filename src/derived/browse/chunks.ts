/** Events in a fragment of rows that script fetches. */
export const CHUNK_SIZE = 20;

/** Number of the fragment, from 0, in which the event at a position of the whole timeline stands. */
export function chunkOf(position: number): number {
  return Math.floor(position / CHUNK_SIZE);
}
