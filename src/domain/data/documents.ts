import { z } from 'astro/zod';
import type { Frozen } from './frozen.ts';
import {
  kindItemSchema,
  metricItemSchema,
  organisationItemSchema,
  placeItemSchema,
  removedItemSchema,
  renamedItemSchema,
  storyItemSchema,
} from './list-schemas.ts';
import { civilDay } from './record-parts.ts';
import { eventRecordSchema } from './record-schema.ts';
import { figureRowSchema, legRowSchema, sourceRowSchema } from './row-schemas.ts';

// What every document says of itself before it says anything else.
const head = {
  $schema: z.url().describe('The JSON Schema of this document.'),
  name: z.string().describe('What it holds.'),
  url: z.url().describe('Page of the site that shows the same, or explains it.'),
  license: z.url(),
  schema_version: z.string().describe('Version of the form, not of the facts: it grows when something is added to the form.'),
  as_known_on: civilDay.describe('The day on which the material ends.'),
  total: z
    .number()
    .int()
    .nonnegative()
    .describe('How many entries the list has: in the file of a year, how many that year has. A file may hold fewer, see next.'),
  next: z.url().nullable().describe('The file that goes on where this one ends; null in the last.'),
};

const years = z
  .array(z.object({ year: z.string(), url: z.url().describe('First file of the year.'), total: z.number().int().nonnegative() }))
  .describe('Events by the year in which they can have begun, oldest first.');

const listed = z.object({
  name: z.string(),
  description: z.string(),
  url: z.url(),
  total: z.number().int().nonnegative(),
});

/** The lists of the programming interface, in the order in which they are told of. */
export const LISTS = {
  events: {
    about: 'Every event with all that is recorded of it. Where there are many, they stand in files by year, to which next leads.',
    schema: z.object({ ...head, years: years.optional(), events: z.array(eventRecordSchema) }).meta({ id: 'EventList' }),
  },
  figures: {
    about: 'Every claim of a number, with qualifier, as-of date, sources and event.',
    schema: z.object({ ...head, figures: z.array(figureRowSchema) }).meta({ id: 'FigureList' }),
  },
  legs: {
    about: 'Every cohort or office of a staggered event, with its own time.',
    schema: z.object({ ...head, legs: z.array(legRowSchema) }).meta({ id: 'LegList' }),
  },
  sources: {
    about: 'Every source of every event.',
    schema: z.object({ ...head, sources: z.array(sourceRowSchema) }).meta({ id: 'SourceList' }),
  },
  stories: {
    about: 'Threads of events.',
    schema: z.object({ ...head, stories: z.array(storyItemSchema) }).meta({ id: 'StoryList' }),
  },
  organisations: {
    about: 'Companies, unions, authorities and others that events are of.',
    schema: z.object({ ...head, organisations: z.array(organisationItemSchema) }).meta({ id: 'OrganisationList' }),
  },
  places: {
    about: 'Cities, regions and countries, each with its zone where it has one.',
    schema: z.object({ ...head, places: z.array(placeItemSchema) }).meta({ id: 'PlaceList' }),
  },
  kinds: {
    about: 'Kinds of event.',
    schema: z.object({ ...head, kinds: z.array(kindItemSchema) }).meta({ id: 'KindList' }),
  },
  metrics: {
    about: 'What figures count, and in which unit.',
    schema: z.object({ ...head, metrics: z.array(metricItemSchema) }).meta({ id: 'MetricList' }),
  },
  renamed: {
    about: 'Former ids of whatever has an id, and the present ones.',
    schema: z.object({ ...head, renamed: z.array(renamedItemSchema) }).meta({ id: 'RenamedList' }),
  },
  removed: {
    about: 'What was published and is no more, with the reason.',
    schema: z.object({ ...head, removed: z.array(removedItemSchema) }).meta({ id: 'RemovedList' }),
  },
} as const;

export type ListName = keyof typeof LISTS;

/** Every form of document, by the name of its schema. */
export const DOCUMENTS = {
  index: {
    about: 'What there is.',
    schema: z
      .object({
        ...head,
        lists: z.array(listed),
        tables: z.array(listed).describe('The same as CSV.'),
        openapi: z.url(),
        data_package: z.url(),
        documentation: z.url(),
      })
      .meta({ id: 'Index' }),
  },
  event: {
    about: 'One event, at an address that never changes.',
    schema: z.object({ ...head, event: eventRecordSchema }).meta({ id: 'EventDocument' }),
  },
  ...LISTS,
} as const;

export type DocumentName = keyof typeof DOCUMENTS;

/** What a document says of itself. */
export type DocumentHead = Frozen<z.infer<z.ZodObject<typeof head>>>;
