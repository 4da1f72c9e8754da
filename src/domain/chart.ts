import { z } from 'astro/zod';
import { aliasesSchema } from './aliases.ts';
import { day, id, line } from './text-rules.ts';

const head = {
  title: line(120).describe('The finding, as a sentence that the data supports; no full stop.'),
  subtitle: line(320).describe('What is drawn, in which unit, and what is doubtful.'),
  note: line(400).optional().describe('What a reader must know in order not to misread the chart.'),
  order: z.number().int().describe('Place in the list of charts; smaller comes first.'),
  aliases: aliasesSchema,
};

const moment = z.strictObject({
  event: id.describe('Id of the event.'),
  label: line(60).describe('What to write beside it.'),
});

const claim = z.strictObject({
  event: id.describe('Id of the event that carries the figure.'),
  metric: id.describe('Metric of the figure.'),
  of: line(80).optional().describe('The part the figure is of, as written in the event.'),
  label: line(60).describe('What to write beside it.'),
});

const rollout = z.strictObject({
  form: z.literal('rollout').describe('Legs of an event on one axis of instants, each row in its own local hours.'),
  ...head,
  event: id.describe('The event whose legs are the rows.'),
  planned: id.optional().describe('An event whose planned legs are drawn on the same rows, hollow.'),
  moments: z.array(moment).max(6).optional().describe('Events drawn in lanes below the rows.'),
});

const milestones = z.strictObject({
  form: z.literal('milestones').describe('Observations of a growing number; nothing is claimed between them.'),
  ...head,
  metric: id.describe('The metric observed.'),
  story: id.describe('The story whose events are searched for it.'),
  organisation: id.optional().describe('Only figures of events of this organisation.'),
  open: moment.optional().describe('An event whose uncertain date is drawn as a span on the base line.'),
  annotations: z.array(moment).max(6).optional().describe('Events marked across the chart.'),
});

const parts = z.strictObject({
  form: z.literal('parts').describe('A whole and its parts in squares; what remains is said to be a remainder.'),
  ...head,
  whole: claim.describe('The whole.'),
  parts: z
    .array(claim)
    .min(1)
    .max(2)
    .describe('Parts of the whole that do not overlap: the first drawn solid, the second hatched.'),
  beside: z
    .array(
      claim.extend({
        note: line(200).optional().describe('How it relates to the parts: what it overlaps, or what is not said.'),
      }),
    )
    .max(4)
    .optional()
    .describe('Numbers that overlap the parts or are no people: listed, not drawn as squares.'),
  square: z.number().int().positive().describe('How many one square stands for.'),
  remainder: line(80).describe('What to call the rest.'),
});

const ranges = z.strictObject({
  form: z.literal('ranges').describe('Ranges from low to high beside a finished value.'),
  ...head,
  base: claim.describe('The finished value that the ranges are compared with.'),
  ranges: z.array(claim).min(1).max(8).describe('The ranges, in order.'),
});

const rounds = z.strictObject({
  form: z.literal('rounds').describe('One number across events and organisations, with conflicting claims as whiskers.'),
  ...head,
  metric: id.describe('The metric compared.'),
  share: id.optional().describe('A metric in percent of staff, to show beside it where an event has it.'),
  stories: z.array(id).min(1).describe('Stories whose events are compared.'),
  kinds: z.array(id).min(1).describe('Kinds of event that are compared.'),
  least: z.number().optional().describe('Leave out events whose highest claim is below this.'),
  highlight: z.array(id).optional().describe('Events to set off.'),
});

const hours = z.strictObject({
  form: z.literal('hours').describe('Events with a known hour by local hour of day, in the time of the people told.'),
  ...head,
  kinds: z.array(id).min(1).describe('Kinds of event that are counted.'),
});

const density = z.strictObject({
  form: z.literal('density').describe('All events by month.'),
  ...head,
  from: day.optional().describe('First day shown.'),
});

/** A chart as data: its form, what it draws, and its finding. A new chart of one of these forms is one YAML file. */
export const chartSchema = z.discriminatedUnion('form', [rollout, milestones, parts, ranges, rounds, hours, density]);

export const CHART_FORMS = ['rollout', 'milestones', 'parts', 'ranges', 'rounds', 'hours', 'density'] as const;

export type Chart = z.infer<typeof chartSchema> & {
  readonly id: string;
  /** Path below the content root, with forward slashes. */
  readonly file: string;
};
export type ChartOf<F extends Chart['form']> = Extract<Chart, { readonly form: F }>;
export type Claim = z.infer<typeof claim>;
export type Moment = z.infer<typeof moment>;
