import { z } from 'astro/zod';
import { id, line } from './text-rules.ts';

export const QUALIFIERS = ['exact', 'about', 'more-than', 'at-least', 'up-to', 'fewer-than', 'nearly'] as const;

/** One claim of a number. Several claims of one metric may stand side by side; none is dropped. */
export const figureSchema = z.strictObject({
  metric: id.describe('What is counted: an id from metrics.yaml, which also gives the unit.'),
  of: line(80)
    .optional()
    .describe(
      'Which part is meant, when it is not the whole organisation: "Singapore", "the hardware division", "fourth quarter 2025".',
    ),
  value: z.number().optional().describe('The number, in the unit of the metric. Write value, or low and high.'),
  low: z.number().optional().describe('Lower end of a range.'),
  high: z.number().optional().describe('Upper end of a range.'),
  qualifier: z
    .enum(QUALIFIERS)
    .describe(
      'How the source puts it: exact, about, nearly, more-than, at-least, up-to or fewer-than. Never rounder than the source.',
    ),
  asOf: z
    .string()
    .describe('The time the number is for: a day, month, year or interval such as "2026-05-20" or "2025-10/2025-12".'),
  organisation: id.optional().describe('Whose number it is, when not that of the first organisation of the event.'),
  sources: z
    .array(id)
    .min(1, 'Name at least one source of this number by its id.')
    .describe('Ids of the sources that give this number.'),
  note: line(300).optional().describe('What else a reader needs in order to read the number rightly.'),
});

export type Figure = z.infer<typeof figureSchema>;
export type Qualifier = (typeof QUALIFIERS)[number];
