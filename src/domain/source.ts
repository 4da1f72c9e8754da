import { z } from 'astro/zod';
import { id, line } from './text-rules.ts';

export const SOURCE_KINDS = ['primary', 'press', 'aggregator', 'social'] as const;

// What `reports` says of a page that names nobody: a statement by whoever read it, unlike a missing field.
const NO_OUTLET = 'No outlet named on the page';

/** Where a fact was read. */
export const sourceSchema = z.strictObject({
  id: id.describe('Short name of this source inside the entry, such as "gazette". Figures, legs and quotes refer to it.'),
  publisher: line(120).describe('Who published it. For a page that only reposts another outlet: that outlet.'),
  title: line(300).optional().describe('The headline as shown. Leave it out when none was visible.'),
  url: z
    .url({ protocol: /^https?$/, error: 'This is not a web address. Write one that starts with https://, or leave url out.' })
    .optional()
    .describe('Address of the page that was read. Its host must be on the list in hosts.yaml; otherwise leave it out.'),
  published: z
    .string()
    .optional()
    .describe('When it was published: a day, month or year such as "2026-05-20". Leave it out when no date was shown.'),
  kind: z
    .enum(SOURCE_KINDS)
    .describe('primary (the organisation or authority itself), press, aggregator (retells another outlet) or social.'),
  reports: line(300)
    .optional()
    .describe(
      `The outlet or document that the page attributes the fact to, the name alone or with a date behind a comma; several are parted by semicolons, the main one first. Reports of one outlet count as one independent source. Write "${NO_OUTLET}" where it names none.`,
    ),
  note: line(400).optional().describe('What a reader should know about this source, such as "read in a repost".'),
  archived: z
    .url({ protocol: /^https$/, error: 'This is not a web address. Write the archived copy’s address, starting with https://.' })
    .optional()
    .describe('Address of an archived copy.'),
  relied: z
    .boolean()
    .optional()
    .describe(
      'false for a source that only explains a conflict: it supports nothing and is not counted. Otherwise leave it out.',
    ),
});

export type Source = z.infer<typeof sourceSchema>;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** The outlets or documents that `reports` names; null where it is missing or says that there is none. */
export function originNamed(reports: string | undefined): string | null {
  return reports === undefined || reports.startsWith(NO_OUTLET) ? null : reports;
}

/** Whether the entry leans on the source; one marked `relied: false` only explains a conflict. */
export function isRelied(source: Source): boolean {
  return source.relied !== false;
}
