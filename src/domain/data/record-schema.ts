import { z } from 'astro/zod';
import { STATUSES } from '../event.ts';
import { id } from '../text-rules.ts';
import type { Frozen } from './frozen.ts';
import {
  civilDay,
  namedSchema,
  recordFigureSchema,
  recordLegSchema,
  recordSourceSchema,
  sourceIds,
  whenSchema,
} from './record-parts.ts';

const people = z
  .array(z.object({ name: z.string(), role: z.string() }))
  .describe('People named in a public role, with that role.');

const conflicts = z
  .array(
    z.object({
      point: z.string().describe('The point in a few words.'),
      text: z.string().describe('What each source says.'),
      source_ids: sourceIds,
    }),
  )
  .describe('Where sources disagree.');

const corrections = z
  .array(
    z.object({
      date: civilDay,
      was: z.string().describe('What the entry said.'),
      now: z.string().describe('What it says now.'),
      why: z.string().describe('Why it was changed.'),
    }),
  )
  .describe('What the entry used to say.');

/** An event as plain JSON, its keys in the order in which they are written: every export is made of it. */
export const eventRecordSchema = z
  .object({
    id: id.describe('Permanent id; also the last part of the address of its page.'),
    url: z.url().describe('Absolute address of its page.'),
    title: z.string().describe('What happened and to whom.'),
    summary: z.string().describe('One to three sentences.'),
    summary_source_ids: sourceIds.describe('Ids of the sources of the summary.'),
    kind: namedSchema,
    status: z
      .enum(STATUSES)
      .describe('confirmed, said on the record by the organisation or an authority; reported; disputed; corrected; withdrawn.'),
    when: whenSchema,
    when_note: z.string().nullable().describe('How the time is known and how precise it really is.'),
    when_source_ids: sourceIds.describe('Ids of the sources that give the time.'),
    places: z.array(namedSchema).describe('Where it happened.'),
    organisations: z.array(namedSchema).describe('The one acted on or acting first.'),
    stories: z.array(namedSchema).describe('Stories it belongs to.'),
    people,
    figures: z.array(recordFigureSchema),
    legs: z.array(recordLegSchema),
    conflicts,
    sources: z.array(recordSourceSchema).describe('Most important first.'),
    related_ids: z.array(id).describe('Ids of related events.'),
    added: civilDay.describe('The day the entry was added.'),
    modified: civilDay.describe('The day of the last correction, or the day it was added.'),
    sequence: z.number().int().nonnegative().describe('How often it was corrected.'),
    version: z
      .number()
      .int()
      .positive()
      .nullable()
      .describe('Number of the present version, whose page is <url>v/<version>/; null where the history is not known.'),
    corrections,
    lasting_id: id.describe('The id it was first published under. Feeds and calendars name it by this one, also after a rename.'),
    independent_sources: z
      .number()
      .int()
      .nonnegative()
      .describe('How many independent sources it rests on: reports of one outlet count once, see the method.'),
  })
  .meta({ id: 'Event', description: 'One dated thing that happened.' });

/** An event as it leaves the site, in feeds, files and the open data alike. */
export type EventRecord = Frozen<z.infer<typeof eventRecordSchema>>;
