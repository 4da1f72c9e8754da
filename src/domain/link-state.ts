import { z } from 'astro/zod';
import { day } from './text-rules.ts';
import { daysBetween } from './time/plain-date.ts';

export const LINK_STATUSES = ['works', 'dead', 'unknown'] as const;

/** What npm run links last found at an address of a source. */
export const linkStateSchema = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).describe('The url or the archived copy of a source, as it stands in the entry.'),
  checked: day.describe('The day on which it was last asked.'),
  status: z
    .enum(LINK_STATUSES)
    .describe('works; dead, the host says that there is nothing or is gone itself; unknown, it refused or did not answer.'),
  firstFailure: day.optional().describe('The first day on which it was dead. Goes when it works again.'),
  lastFailure: day.optional().describe('The last day on which it was dead.'),
});

export const linkStatesSchema = z.array(linkStateSchema);

export type LinkState = z.infer<typeof linkStateSchema>;
export type LinkStatus = (typeof LINK_STATUSES)[number];

// One failure may be the host's bad day.
const DAYS_APART = 14;

/** Whether an address was dead twice, two weeks apart, and has not worked since. */
export function isDead({ firstFailure, lastFailure }: Pick<LinkState, 'firstFailure' | 'lastFailure'>): boolean {
  return firstFailure !== undefined && lastFailure !== undefined && daysBetween(firstFailure, lastFailure) >= DAYS_APART;
}
