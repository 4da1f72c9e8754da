import { z } from 'astro/zod';
import { aliasesSchema } from './aliases.ts';
import type { LinkState } from './link-state.ts';
import type { Removal } from './removal.ts';
import { figureReferenceSchema } from './story.ts';
import { day, id, line } from './text-rules.ts';

/** Where the names of contributors come from, where an entry does not say who is named. */
export const CREDITS = ['front-matter', 'git'] as const;

export const OFFICE_LEVELS = ['city', 'region', 'country', 'area'] as const;

const organisation = z.strictObject({
  name: line(80).describe('Full name.'),
  short: line(40).optional().describe('Name used in running text, when shorter.'),
  about: line(200).optional().describe('One sentence on what it is.'),
  aliases: aliasesSchema,
});

const office = z.strictObject({
  name: line(60).describe('Name shown to readers: a city, a region or a country.'),
  level: z.enum(OFFICE_LEVELS).describe('city, region (a state or county), country, or area (larger than a country).'),
  city: line(60).optional().describe('City, for places that are one or lie in one.'),
  country: line(60).optional().describe('Country.'),
  within: id.optional().describe('Id of the next larger place on this list.'),
  zone: z.string().optional().describe('IANA zone. Left out for places that span several.'),
  aliases: aliasesSchema,
});

const metric = z.strictObject({
  name: line(60).describe('Name shown in tables, such as "Jobs cut".'),
  unit: z
    .string()
    .regex(/^[A-Za-z]+( [a-z]+)*$/, 'A unit is a word such as people, percent, USD or weeks.')
    .describe('people, percent, USD, or the plural noun that is counted, such as weeks.'),
  about: line(240).describe('What is counted and how to read it.'),
});

const kind = z.strictObject({
  name: line(40).describe('Name in the singular, such as "Layoff".'),
  plural: line(40).describe('Name in the plural, such as "Layoffs".'),
  about: line(240).describe('What belongs here.'),
  aliases: aliasesSchema,
});

export const organisationsSchema = z.record(id, organisation);
export const officesSchema = z.record(id, office);
export const metricsSchema = z.record(id, metric);
export const kindsSchema = z.record(id, kind);
export const hostsSchema = z.array(
  z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'Write a host name alone, in lower case, such as "bbc.co.uk".'),
);

export const siteSchema = z.strictObject({
  name: line(60).describe('Name of the site.'),
  tagline: line(160).describe('One sentence under the name.'),
  about: line(300).describe('What the record is, for the foot of every page.'),
  url: z.url({ protocol: /^https?$/ }).describe('Where the site is published, without a path; SITE_URL overrides it.'),
  repository: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe('Where the content is edited, such as https://github.com/owner/name; leave it out while it is not public.'),
  repositoryBranch: line(100).optional().describe('Its branch that is published; main when left out.'),
  repositoryFolder: line(100)
    .regex(/^[\w.-]+(\/[\w.-]+)*$/, 'Write the path of a folder, such as content, without a slash at either end.')
    .optional()
    .describe('Its folder in which events/ and the lists stand; content when left out, "." for the repository itself.'),
  contact: z
    .email({ error: 'This is not a mail address. Write it alone, such as desk@example.org.' })
    .optional()
    .describe('Address for corrections; leave it out when there is none.'),
  credit: z
    .enum(CREDITS)
    .optional()
    .describe(
      'Where names of contributors come from: front-matter (only what entries say) or git (authors of their versions too, unless an entry says otherwise); front-matter when left out.',
    ),
  asKnownOn: day.describe('The day on which the material ends. Stands near every total.'),
  clocks: z.array(id).min(2).max(8).describe('Places whose clocks are compared on event pages and by the when command.'),
  lead: z
    .strictObject({
      headline: line(90).describe('Headline of the home page.'),
      standfirst: z
        .array(
          z.strictObject({
            text: line(300).describe('A sentence.'),
            event: id.describe('The event it rests on.'),
            sources: z.array(id).min(1).describe('Source ids of that event.'),
          }),
        )
        .min(1)
        .describe('The paragraph under the headline, sentence by sentence.'),
      event: id.describe('The event the page leads with.'),
      story: id.describe('The story the page leads with.'),
      figures: z.array(figureReferenceSchema).min(1).max(6).describe('Key figures.'),
      quotes: z
        .array(
          z.strictObject({
            event: id.describe('The event that carries the quotation.'),
            speaker: line(80).describe('Who is quoted in it.'),
            context: line(200).describe('To whom and when it was said.'),
          }),
        )
        .max(2)
        .describe('Quotations taken from events.'),
      from: day.describe('First day of the stretch of timeline shown.'),
      to: day.describe('Last day of that stretch.'),
      stretch: line(60).describe('Heading of that stretch, such as "The week of 18 May".'),
    })
    .describe('What the home page leads with.'),
});

export type Organisation = z.infer<typeof organisation>;
export type Office = z.infer<typeof office>;
export type Metric = z.infer<typeof metric>;
export type Kind = z.infer<typeof kind>;
export type Site = z.infer<typeof siteSchema>;
export type ById<T> = Readonly<Record<string, T>>;

/** The lists beside the entries, as read. */
export interface Vocabulary {
  readonly organisations: ById<Organisation>;
  readonly offices: ById<Office>;
  readonly metrics: ById<Metric>;
  readonly kinds: ById<Kind>;
  readonly hosts: readonly string[];
  readonly site: Site;
  /** What was published and is no more; empty where there is no such file. */
  readonly removed: readonly Removal[];
  /** What was last found at the addresses of sources; empty where there is no such file. */
  readonly links: readonly LinkState[];
}
