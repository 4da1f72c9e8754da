import { z } from 'astro/zod';
import { aliasesSchema } from './aliases.ts';
import type { Segment } from './mdx/segment.ts';
import { id, line } from './text-rules.ts';

/** A figure of an event, named from elsewhere: by event, metric and, where needed, the part it is of. */
export const figureReferenceSchema = z.strictObject({
  event: id.describe('Id of the event that carries the figure.'),
  metric: id.describe('Metric of the figure.'),
  of: line(80).optional().describe('The part the figure is of, as written in the event.'),
  label: line(120).describe('What to call the number here.'),
});

/** Front matter of a story: a thread of events with an introduction. */
export const storySchema = z.strictObject({
  title: line(90).describe('What the story is, in at most 90 characters.'),
  summary: line(500).describe('The standfirst: one to three sentences.'),
  order: z.number().int().describe('Place in the list of stories; smaller comes first.'),
  figures: z
    .array(figureReferenceSchema)
    .max(6, 'A story leads with at most six figures.')
    .optional()
    .describe('Key figures, taken from events.'),
  aliases: aliasesSchema,
});

export type StoryFrontMatter = z.infer<typeof storySchema>;
export type FigureReference = z.infer<typeof figureReferenceSchema>;

/** A story as the site uses it. */
export interface Story extends Omit<StoryFrontMatter, 'figures' | 'aliases'> {
  readonly id: string;
  /** Path below the content root, with forward slashes. */
  readonly file: string;
  readonly figures: readonly FigureReference[];
  /** Former ids, oldest first. */
  readonly aliases: readonly string[];
  readonly body: readonly Segment[];
}
