import { z } from 'astro/zod';
import { ENTRY_TYPES } from './entry-type.ts';
import { day, id, line } from './text-rules.ts';

const anchor = z
  .string()
  .regex(
    /^(fig-[a-z0-9_]+(-[1-9]\d*)?|(leg|quote|source)-[1-9]\d*)$/,
    'Write an anchor as it stands in an address behind the #, such as fig-jobs_cut, fig-jobs_cut-2, quote-1, leg-3 or source-2.',
  );

/** An entry, or parts of an event, that was published and is no more: its address says so. */
export const removalSchema = z.strictObject({
  what: z.enum(ENTRY_TYPES).describe('What was removed: event, story, chart, organisation, place or kind.'),
  id: id.describe('The id it was published under.'),
  title: line(120).optional().describe('What it was called. Leave it out when the title itself should not stand any more.'),
  anchors: z
    .array(anchor)
    .min(1, 'Name at least one anchor, or leave the field out.')
    .optional()
    .describe('Only these parts of an event were removed, such as fig-jobs_cut-2; the event stays.'),
  date: day.describe('The day it was removed.'),
  why: line(400).describe('Why it was removed, in full sentences.'),
  instead: id.optional().describe('Id of the entry of the same type to read instead.'),
});

export const removedSchema = z.array(removalSchema);

export type Removal = z.infer<typeof removalSchema>;
