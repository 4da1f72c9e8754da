import { z } from 'astro/zod';
import { aliasesSchema } from './aliases.ts';
import { contributorSchema, type Contributor } from './contributor.ts';
import { figureSchema, type Figure } from './figure.ts';
import type { Segment } from './mdx/segment.ts';
import { sourceSchema, type Source } from './source.ts';
import { day, id, line } from './text-rules.ts';
import type { PlainDate } from './time/plain-date.ts';
import type { When } from './time/when.ts';

export const STATUSES = ['confirmed', 'reported', 'disputed', 'corrected', 'withdrawn'] as const;
export const LEG_STATUSES = ['reported', 'planned', 'not-stated'] as const;

/** One cohort or office of a staggered event. */
export const legSchema = z.strictObject({
  places: z.array(id).min(1, 'Name at least one place of this leg.').describe('Ids from offices.yaml.'),
  label: line(80).optional().describe('What to call the leg when the places alone do not say it, such as "Rest of Europe".'),
  when: z.string().optional().describe('Local time or date of the leg. Leave it out when no time is known.'),
  zone: z
    .string()
    .optional()
    .describe('IANA zone the time is in, or "local" for "this clock time in each place". Left out: the zone of the only place.'),
  status: z
    .enum(LEG_STATUSES)
    .describe('reported (a source says it happened then), planned (a memo or plan says so) or not-stated.'),
  sources: z.array(id).describe('Ids of the sources of this leg; empty only when the status is not-stated.'),
  note: line(300).optional().describe('What is known and what is not.'),
});

/** A disagreement between sources. It is shown, never resolved silently. */
export const conflictSchema = z.strictObject({
  point: line(60).describe('The point in a few words, such as "19 or 20 May". Stands beside the status.'),
  text: line(600).describe('What each source says, in full sentences.'),
  sources: z.array(id).optional().describe('Ids of the sources that disagree.'),
});

export const correctionSchema = z.strictObject({
  date: day.describe('The day the entry was corrected.'),
  was: line(300).describe('What the entry said.'),
  now: line(300).describe('What it says now.'),
  why: line(300).describe('Why it was changed.'),
});

export const personSchema = z.strictObject({
  name: line(80).describe('Name of somebody acting in a public role.'),
  role: line(120).describe('That role, such as "chief executive of the company".'),
});

/** Front matter of an event, in the order in which it is best written. */
export const eventSchema = z.strictObject({
  draft: z
    .boolean()
    .optional()
    .describe('true while the entry is not finished: it is checked, but published nowhere. Otherwise leave it out.'),
  title: line(90).describe('What happened and to whom, in at most 90 characters; sentence case, no full stop.'),
  kind: id.describe('Id from kinds.yaml.'),
  status: z
    .enum(STATUSES)
    .describe(
      'confirmed (said on the record by the organisation or an authority), reported, disputed (see conflicts), corrected or withdrawn.',
    ),
  when: z
    .string()
    .describe(
      'When it happened: "2026-05-20T04:00" (local time), "2026-05-20", "2026-05", "2026-04-21/2026-05-12", "2026-05-19~" (around).',
    ),
  zone: z.string().optional().describe('IANA zone in which the time is read, such as Asia/Singapore. Needed for a time of day.'),
  whenNote: line(400).optional().describe('How the time is known and how precise it really is.'),
  whenSources: z.array(id).optional().describe('Ids of the sources that give the time.'),
  summary: line(500).describe('One to three sentences in our own words.'),
  summarySources: z
    .array(id)
    .min(1, 'Name at least one source of the summary by its id.')
    .describe('Ids of the sources of the summary.'),
  places: z.array(id).describe('Ids from offices.yaml; where it happened.'),
  organisations: z
    .array(id)
    .min(1, 'Name at least one organisation.')
    .describe('Ids from organisations.yaml; the one acted on or acting first.'),
  stories: z.array(id).min(1, 'Name at least one story.').describe('Ids of the stories this event belongs to.'),
  people: z.array(personSchema).optional().describe('People named in a public role. Everybody quoted is listed here.'),
  figures: z.array(figureSchema).optional().describe('Every number of the event, each with its source.'),
  legs: z.array(legSchema).optional().describe('Cohorts or offices of a staggered event.'),
  conflicts: z.array(conflictSchema).optional().describe('Where sources disagree. Required when the status is disputed.'),
  related: z.array(id).optional().describe('Ids of related events. One side is enough.'),
  aliases: aliasesSchema,
  added: day.describe('The day this entry was first published here.'),
  contributors: z
    .array(contributorSchema)
    .optional()
    .describe(
      'Who wrote this entry, if they want to be named. [] names nobody; left out it does too, unless site.yaml takes names from git.',
    ),
  corrections: z
    .array(correctionSchema)
    .optional()
    .describe('What the entry used to say. Required when the status is corrected or withdrawn.'),
  sources: z
    .array(sourceSchema)
    .min(1, 'An event needs at least one source.')
    .describe('Where the facts were read, most important first; once published, new ones go to the end.'),
});

export type EventFrontMatter = z.infer<typeof eventSchema>;
export type LegFrontMatter = z.infer<typeof legSchema>;
export type Conflict = z.infer<typeof conflictSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type Person = z.infer<typeof personSchema>;
export type Status = (typeof STATUSES)[number];
export type LegStatus = (typeof LEG_STATUSES)[number];

/** A leg with its time read. */
export interface Leg {
  readonly places: readonly string[];
  readonly label: string | null;
  readonly when: When | null;
  readonly status: LegStatus;
  readonly sources: readonly string[];
  readonly note: string | null;
}

/** A figure with its as-of date read. */
export interface DatedFigure extends Figure {
  readonly asOfWhen: When;
}

/** Words said by a named person, verbatim, as placed in the body. */
export interface Quote {
  readonly text: string;
  readonly speaker: string;
  readonly source: string;
  readonly label: string | null;
}

/** An event as the site uses it: front matter with times read, lists never missing, body in segments. */
export interface Event {
  readonly id: string;
  /** Path below the content root, with forward slashes. */
  readonly file: string;
  readonly title: string;
  readonly kind: string;
  readonly status: Status;
  readonly when: When;
  readonly whenNote: string | null;
  readonly whenSources: readonly string[];
  readonly summary: string;
  readonly summarySources: readonly string[];
  readonly places: readonly string[];
  readonly organisations: readonly string[];
  readonly stories: readonly string[];
  readonly people: readonly Person[];
  readonly figures: readonly DatedFigure[];
  readonly legs: readonly Leg[];
  readonly conflicts: readonly Conflict[];
  readonly related: readonly string[];
  /** Former ids, oldest first. */
  readonly aliases: readonly string[];
  readonly added: PlainDate;
  readonly contributors: readonly Contributor[];
  /** What the entry itself says on who is named: these, nobody, or nothing, which leaves it to site.yaml. */
  readonly credit: 'named' | 'nobody' | 'unsaid';
  readonly corrections: readonly Correction[];
  readonly sources: readonly Source[];
  readonly quotes: readonly Quote[];
  readonly body: readonly Segment[];
}
