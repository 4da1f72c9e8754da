import { z } from 'astro/zod';
import { copyAddress, isCopyOf } from './archive-address.ts';

const closest = z.object({
  available: z.literal(true),
  status: z.literal('200'),
  timestamp: z.string().regex(/^\d{14}$/),
  url: z.url(),
});
const answerSchema = z.object({ archived_snapshots: z.object({ closest }) });

/** The address of a copy of this very page out of an answer of the Wayback Machine's availability service; null where it has none. */
export function readWaybackAnswer(answer: unknown, url: string): string | null {
  const read = answerSchema.safeParse(answer);
  if (!read.success) return null;
  const { timestamp, url: found } = read.data.archived_snapshots.closest;
  // The archive answers with what it takes for the same page.
  return isCopyOf(found.replace(/^http:/, 'https:'), url) ? copyAddress(timestamp, url) : null;
}
