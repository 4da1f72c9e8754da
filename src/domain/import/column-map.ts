import { z } from 'astro/zod';
import { SOURCE_KINDS } from '../source.ts';
import { id, line } from '../text-rules.ts';

/** How a cell may write a day. */
export const DATE_FORMATS = ['YYYY-MM-DD', 'M/D/YYYY', 'D/M/YYYY', 'D.M.YYYY', 'M/D/YY', 'D/M/YY'] as const;

const column = line(120);
const columns = z.union([column.transform((name) => [name]), z.array(column).min(1)]);

/** Which columns of a table mean what: how rows of one layout become drafts. */
export const columnMapSchema = z.strictObject({
  name: id.describe('Short name of the layout. It is part of what tells rows apart, so keep it.'),
  columns: z
    .strictObject({
      organisation: columns.describe(
        'Column with the name of the employer. A list names alternatives: the first that the file has is read.',
      ),
      date: columns.describe('Column with the day of the notice or layoff.'),
      count: columns.optional().describe('Column with the number of people or jobs.'),
      share: columns.optional().describe('Column with the part of the staff.'),
      place: columns.optional().describe('Columns with the place. All that the file has are read, the most precise first.'),
      url: columns.optional().describe('Column with the address of a source.'),
      superseded: columns
        .optional()
        .describe('Column that says true or yes where a later row replaces this one; such rows are skipped.'),
    })
    .describe('Names of columns as the first line of the file has them; capitals and signs do not count.'),
  dates: z
    .array(z.enum(DATE_FORMATS))
    .min(1, 'Name at least one way in which days are written.')
    .default(['YYYY-MM-DD'])
    .describe(`How days are written: ${DATE_FORMATS.join(', ')}. Two-digit years are of this century.`),
  shareIs: z
    .enum(['fraction', 'percent'])
    .default('percent')
    .describe(
      'Whether a share of 0.1 means a tenth (fraction) or a thousandth (percent). A cell with a per cent sign is always percent.',
    ),
  title: line(120).default('{organisation}').describe('Title of a draft, with {organisation} and {count}.'),
  titleWithoutCount: line(120).optional().describe('Title where the row has no number.'),
  kind: id.optional().describe('Id from kinds.yaml for all rows.'),
  countMetric: id.default('jobs-cut').describe('Metric of the number.'),
  shareMetric: id.default('share-cut').describe('Metric of the share.'),
  stories: z.array(id).optional().describe('Ids of stories that all rows belong to.'),
  source: z
    .strictObject({
      publisher: line(120).optional(),
      title: line(300).optional(),
      url: z.url({ protocol: /^https?$/ }).optional(),
      kind: z.enum(SOURCE_KINDS).optional(),
      reports: line(300).optional(),
      note: line(400).optional(),
    })
    .optional()
    .describe('The table itself as a source, where it is one: publisher, title, url, kind, reports, note.'),
});

export type ColumnMap = z.infer<typeof columnMapSchema>;
export type DateFormat = (typeof DATE_FORMATS)[number];
export type MappedField = keyof ColumnMap['columns'];
