import { z } from 'astro/zod';
import { LEG_STATUSES } from '../event.ts';
import { QUALIFIERS } from '../figure.ts';
import { SOURCE_KINDS } from '../source.ts';
import { id } from '../text-rules.ts';
import type { Frozen } from './frozen.ts';

export const civilDay = z.iso.date();
const PRECISIONS = ['minute', 'day', 'month', 'quarter', 'year', 'decade'] as const;

export const namedSchema = z
  .object({ id: id.describe('Permanent id on its list.'), name: z.string().describe('Name as shown to readers.') })
  .meta({ id: 'Named', description: 'An entry of one of the closed lists, or a story with its title.' });

export const sourceIds = z.array(id).describe('Ids of sources of the same event.');

const instant = z.iso.datetime({ offset: true });

const pointSchema = z
  .object({
    precision: z.enum(PRECISIONS),
    at: instant.nullable().describe('RFC 3339 with the offset of the zone; null unless it is a clock time in one zone.'),
    first_day: civilDay,
    last_day: civilDay,
  })
  .meta({ id: 'Point', description: 'One end of an interval, as precise as it was written.' });

export const whenSchema = z
  .object({
    text: z.string().describe('As written in the entry (EDTF): "2026-05-20T04:00", "2026-05", "2026-05-19~".'),
    zone: z
      .string()
      .nullable()
      .describe('IANA zone it was reported in; null where none is given and for the same clock time in each place.'),
    kind: z
      .enum(['instant', 'wall', 'date', 'interval'])
      .describe(
        'instant; wall, the same clock time in each place; date, a day or a longer stretch known as a whole; interval, some time between two ends.',
      ),
    precision: z.enum(PRECISIONS).nullable().describe('Null for an interval, whose ends have their own.'),
    approximate: z.boolean().describe('Whether the source says "around".'),
    uncertain: z.boolean().describe('Whether the source is not sure of it.'),
    starts_at: instant
      .nullable()
      .describe('RFC 3339 with the offset of the zone; null unless it is an instant. It is known to the minute.'),
    first_day: civilDay.nullable().describe('First civil day in the zone; null where an interval is open.'),
    last_day: civilDay.nullable().describe('Last civil day in the zone; null where an interval is open.'),
    from: pointSchema.nullable().describe('Beginning of an interval; null where open, and for anything else.'),
    to: pointSchema.nullable().describe('End of an interval; null where open, and for anything else.'),
    words: z.string().describe('In words: "20 May 2026, 4:00 am, Singapore (UTC+8)".'),
    unknown: z
      .string()
      .nullable()
      .describe('What is not known, such as "hour not reported" or "end not known"; null for an instant.'),
  })
  .meta({ id: 'When', description: 'A time. A day is never an instant here, a month never its first day.' });

export const recordFigureSchema = z
  .object({
    metric: namedSchema.describe('What is counted.'),
    of: z.string().nullable().describe('Which part is meant; null for the whole.'),
    organisation: namedSchema.describe('Whose number it is.'),
    qualifier: z.enum(QUALIFIERS).describe('How the source puts it.'),
    value: z.number().nullable().describe('The number in the unit; null for a range.'),
    low: z.number().nullable().describe('Lower end of a range.'),
    high: z.number().nullable().describe('Upper end of a range.'),
    unit: z.string().describe('people, percent, USD, or the plural noun that is counted.'),
    as_of: z.string().describe('The time the number is for, as written (EDTF).'),
    as_of_words: z.string().describe('The same in words.'),
    words: z.string().describe('Amount in words: "about 8,000 people".'),
    note: z.string().nullable().describe('What else is needed to read the number rightly.'),
    source_ids: sourceIds,
    independent_sources: z
      .number()
      .int()
      .nonnegative()
      .describe('How many independent sources give it: reports of one outlet count once.'),
  })
  .meta({ id: 'Figure', description: 'One claim of a number. Claims of one number may disagree: all are kept.' });

export const recordLegSchema = z
  .object({
    name: z.string().describe('What the leg is called.'),
    places: z.array(namedSchema).describe('Whom it reached.'),
    status: z.enum(LEG_STATUSES).describe('reported; planned, a memo or plan says so; not-stated.'),
    when: whenSchema.nullable().describe('Null where no time is known.'),
    note: z.string().nullable().describe('What is known and what is not.'),
    source_ids: sourceIds,
  })
  .meta({ id: 'Leg', description: 'One cohort or office of a staggered event.' });

export const recordSourceSchema = z
  .object({
    id: id.describe('Unique within its event.'),
    publisher: z.string().describe('Who published it.'),
    title: z.string().nullable().describe('The headline as shown; null when none was visible.'),
    url: z.url().nullable().describe('The page that was read.'),
    published: z.string().nullable().describe('When it was published, as written (EDTF).'),
    kind: z.enum(SOURCE_KINDS).describe('primary, the organisation or authority itself; press; aggregator; social.'),
    reports: z.string().nullable().describe('The outlet or document that the page relays.'),
    note: z.string().nullable().describe('What a reader should know about it.'),
    archived: z.url().nullable().describe('An archived copy.'),
    relied: z.boolean().describe('False for a source that only explains a conflict: it supports nothing.'),
    outlet: z
      .string()
      .nullable()
      .describe(
        'The outlet under which it counts: sources of one outlet are one independent source. Null where it is not known or not relied on.',
      ),
  })
  .meta({ id: 'Source', description: 'Where a fact was read.' });

export type Named = Frozen<z.infer<typeof namedSchema>>;
export type RecordWhen = Frozen<z.infer<typeof whenSchema>>;
export type RecordPoint = NonNullable<RecordWhen['from']>;
export type RecordFigure = Frozen<z.infer<typeof recordFigureSchema>>;
export type RecordLeg = Frozen<z.infer<typeof recordLegSchema>>;
export type RecordSource = Frozen<z.infer<typeof recordSourceSchema>>;
