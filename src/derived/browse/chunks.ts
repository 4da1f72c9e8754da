/** How many events a file of rows holds. Events are cut in the order of the corpus: the first file has positions 0 to 19. */
export const CHUNK_SIZE = 20;

/** The file, counted from 0, in which the event at a position of `corpus.events` stands. */
export function chunkOf(position: number): number {
  return Math.floor(position / CHUNK_SIZE);
}

/** The whole list cut into what each file holds. */
export function groupChunks<T>(list: readonly T[]): T[][] {
  const count = Math.ceil(list.length / CHUNK_SIZE);
  return Array.from({ length: count }, (_, chunk) => list.slice(chunk * CHUNK_SIZE, (chunk + 1) * CHUNK_SIZE));
}
