import { z } from 'astro/zod';
import { id } from './text-rules.ts';

/** The field of an entry that says under which ids it used to be published. */
export const aliasesSchema = z
  .array(id)
  .min(1, 'Name at least one former id, or leave the field out.')
  .optional()
  .describe('Former ids of this entry, oldest first. Their addresses lead here for ever.');
