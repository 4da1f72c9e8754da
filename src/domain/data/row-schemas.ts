import { z } from 'astro/zod';
import { STATUSES } from '../event.ts';
import { id } from '../text-rules.ts';
import type { Frozen } from './frozen.ts';
import { recordFigureSchema, recordLegSchema, recordSourceSchema } from './record-parts.ts';

const part = (name: string) => z.string().describe(`Anchor of the ${name} on the page of its event; unique within the event.`);

// What leads from a part of an event back to the event, and says how much the event may be trusted.
const owner = {
  record_url: z.url().describe('Where it stands in the record: page of the event and place on it.'),
  event_title: z.string(),
  event_status: z.enum(STATUSES).describe('Status of the event. What a withdrawn event says is not to be used.'),
};

export const figureRowSchema = z
  .object({ event_id: id, figure_id: part('figure'), ...owner, ...recordFigureSchema.shape })
  .meta({ id: 'FigureOfEvent', description: 'A figure with the event it stands in.' });

export const legRowSchema = z
  .object({ event_id: id, leg_id: part('leg'), ...owner, ...recordLegSchema.shape })
  .meta({ id: 'LegOfEvent', description: 'A leg with the event it is of.' });

const { id: sourceId, ...sourceFields } = recordSourceSchema.shape;

export const sourceRowSchema = z.object({ event_id: id, source_id: sourceId, ...owner, ...sourceFields }).meta({
  id: 'SourceOfEvent',
  description: 'A source with the event that rests on it. A page that two events rest on stands here twice.',
});

export type FigureRow = Frozen<z.infer<typeof figureRowSchema>>;
export type LegRow = Frozen<z.infer<typeof legRowSchema>>;
export type SourceRow = Frozen<z.infer<typeof sourceRowSchema>>;
