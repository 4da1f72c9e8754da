/** How many events, in the order of the corpus, one file of rows or of records holds. */
export const CHUNK_SIZE = 20;

/** The number, from 0, of the file that holds the event at a position of the corpus. */
export function chunkOf(position: number): number {
  return Math.floor(position / CHUNK_SIZE);
}
