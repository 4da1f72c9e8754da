import { z } from 'astro/zod';
import { ENTRY_TYPES } from '../entry-type.ts';
import { id } from '../text-rules.ts';
import { OFFICE_LEVELS } from '../vocabulary.ts';
import type { Frozen } from './frozen.ts';
import { civilDay } from './record-parts.ts';

const page = z.url().describe('Absolute address of its page.');
const events = z.array(id).describe('Ids of its events, in order of time.');

export const storyItemSchema = z
  .object({ id, url: page, title: z.string(), summary: z.string(), event_ids: events })
  .meta({ id: 'Story', description: 'A thread of events.' });

export const organisationItemSchema = z
  .object({
    id,
    url: page,
    name: z.string().describe('Full name.'),
    short: z.string().nullable().describe('Name used in running text, when shorter.'),
    about: z.string().nullable(),
    event_ids: events,
  })
  .meta({ id: 'Organisation' });

export const placeItemSchema = z
  .object({
    id,
    url: page.nullable().describe('Absolute address of its page; null where nothing is recorded there.'),
    name: z.string(),
    level: z.enum(OFFICE_LEVELS).describe('area is larger than a country.'),
    city: z.string().nullable(),
    country: z.string().nullable(),
    within_id: id.nullable().describe('The next larger place on this list.'),
    zone: z.string().nullable().describe('IANA zone; null for places that span several.'),
    event_ids: events.describe('Ids of events there or in any place within it, in order of time.'),
  })
  .meta({ id: 'Place', description: 'A city, region, country or larger part of the world.' });

export const kindItemSchema = z
  .object({
    id,
    url: page,
    name: z.string(),
    plural: z.string(),
    about: z.string().describe('What belongs here.'),
    event_ids: events,
  })
  .meta({ id: 'Kind', description: 'A kind of event.' });

export const metricItemSchema = z
  .object({
    id,
    name: z.string(),
    unit: z.string().describe('people, percent, USD, or the plural noun that is counted.'),
    about: z.string().describe('What is counted and how to read it.'),
    figures: z.number().int().nonnegative().describe('How many figures of it the record has.'),
  })
  .meta({ id: 'Metric', description: 'What a figure counts.' });

export const renamedItemSchema = z
  .object({
    what: z.enum(ENTRY_TYPES),
    former_id: id.describe('An id it had. Its address leads to the present one.'),
    id: id.describe('The id it has.'),
  })
  .meta({ id: 'Renamed', description: 'A former id of an entry.' });

export const removedItemSchema = z
  .object({
    what: z.enum(ENTRY_TYPES),
    id: id.describe('The id it had, or that of the event whose parts were removed.'),
    url: page.describe('Absolute address at which it is said that it was removed.'),
    title: z.string().nullable().describe('What it was called; null where the title is not to stand any more.'),
    anchors: z
      .array(z.string())
      .describe('Parts of an event that were removed, such as fig-jobs_cut-2; none where the whole was.'),
    date: civilDay,
    why: z.string(),
    instead_id: id.nullable().describe('An entry of the same type to read instead.'),
  })
  .meta({ id: 'Removed', description: 'An entry, or parts of an event, that was published and is no more.' });

export type StoryItem = Frozen<z.infer<typeof storyItemSchema>>;
export type OrganisationItem = Frozen<z.infer<typeof organisationItemSchema>>;
export type PlaceItem = Frozen<z.infer<typeof placeItemSchema>>;
export type KindItem = Frozen<z.infer<typeof kindItemSchema>>;
export type MetricItem = Frozen<z.infer<typeof metricItemSchema>>;
export type RenamedItem = Frozen<z.infer<typeof renamedItemSchema>>;
export type RemovedItem = Frozen<z.infer<typeof removedItemSchema>>;
