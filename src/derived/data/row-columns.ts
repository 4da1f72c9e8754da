import type { FigureRow, LegRow, SourceRow } from '../../domain/data/row-schemas.ts';
import { figureRowSchema, legRowSchema, sourceRowSchema } from '../../domain/data/row-schemas.ts';
import { LEG_STATUSES, STATUSES } from '../../domain/event.ts';
import { QUALIFIERS } from '../../domain/figure.ts';
import { SOURCE_KINDS } from '../../domain/source.ts';
import type { Cell } from '../exports/render-csv-lines.ts';
import type { RecordWhen } from '../exports/export-record.ts';
import { fieldOf } from './field-of.ts';
import type { Column } from './table.ts';
import { WHEN_COLUMNS } from './when-columns.ts';

type Owned = Pick<FigureRow, 'event_id' | 'record_url' | 'event_title' | 'event_status'>;

const [figure, leg, source] = [figureRowSchema.shape, legRowSchema.shape, sourceRowSchema.shape];
const REQUIRED = { required: true } as const;
const ADDRESS = { required: true, format: 'uri' } as const;

const EVENT_ID: Column<Owned> = {
  name: 'event_id',
  type: 'string',
  about: 'Id of the event, see events.csv.',
  required: true,
  cell: ({ event_id }) => event_id,
};

const OWNER: readonly Column<Owned>[] = [
  { ...fieldOf(figure, 'record_url', 'string', ADDRESS), cell: ({ record_url }) => record_url },
  { name: 'event_title', type: 'string', about: 'Title of the event.', required: true, cell: (row) => row.event_title },
  { ...fieldOf(figure, 'event_status', 'string', { required: true, values: STATUSES }), cell: (row) => row.event_status },
];

/** The order of columns is a promise: a new one goes to the end. */
export const FIGURE_COLUMNS: readonly Column<FigureRow>[] = [
  EVENT_ID,
  { ...fieldOf(figure, 'figure_id', 'string', REQUIRED), cell: ({ figure_id }) => figure_id },
  ...OWNER,
  {
    name: 'metric_id',
    type: 'string',
    about: 'Id of what is counted, see metrics.json.',
    required: true,
    cell: ({ metric }) => metric.id,
  },
  { ...fieldOf(figure, 'metric', 'string', REQUIRED), cell: ({ metric }) => metric.name },
  { ...fieldOf(figure, 'of', 'string'), cell: ({ of }) => of },
  {
    name: 'organisation_id',
    type: 'string',
    about: 'Id of whose number it is.',
    required: true,
    cell: (row) => row.organisation.id,
  },
  { ...fieldOf(figure, 'organisation', 'string', REQUIRED), cell: ({ organisation }) => organisation.name },
  { ...fieldOf(figure, 'qualifier', 'string', { required: true, values: QUALIFIERS }), cell: ({ qualifier }) => qualifier },
  { ...fieldOf(figure, 'value', 'number'), cell: ({ value }) => value },
  { ...fieldOf(figure, 'low', 'number'), cell: ({ low }) => low },
  { ...fieldOf(figure, 'high', 'number'), cell: ({ high }) => high },
  { ...fieldOf(figure, 'unit', 'string', REQUIRED), cell: ({ unit }) => unit },
  { ...fieldOf(figure, 'as_of', 'string', REQUIRED), cell: ({ as_of }) => as_of },
  { ...fieldOf(figure, 'as_of_words', 'string', REQUIRED), cell: ({ as_of_words }) => as_of_words },
  { ...fieldOf(figure, 'words', 'string', REQUIRED), cell: ({ words }) => words },
  { ...fieldOf(figure, 'note', 'string'), cell: ({ note }) => note },
  { ...fieldOf(figure, 'source_ids', 'string', REQUIRED), cell: ({ source_ids }) => join(source_ids) },
  { ...fieldOf(figure, 'independent_sources', 'integer', REQUIRED), cell: (row) => row.independent_sources },
];

export const LEG_COLUMNS: readonly Column<LegRow>[] = [
  EVENT_ID,
  { ...fieldOf(leg, 'leg_id', 'string', REQUIRED), cell: ({ leg_id }) => leg_id },
  ...OWNER,
  { ...fieldOf(leg, 'name', 'string', REQUIRED), cell: ({ name }) => name },
  {
    name: 'place_ids',
    type: 'string',
    about: 'Ids of the places it reached, see places.json.',
    required: true,
    cell: (row) => join(row.places.map(({ id }) => id)),
  },
  {
    name: 'places',
    type: 'string',
    about: 'Names of those places.',
    required: true,
    cell: (row) => join(row.places.map(({ name }) => name)),
  },
  { ...fieldOf(leg, 'status', 'string', { required: true, values: LEG_STATUSES }), cell: ({ status }) => status },
  ...WHEN_COLUMNS.map(columnOfLeg),
  { ...fieldOf(leg, 'note', 'string'), cell: ({ note }) => note },
  { ...fieldOf(leg, 'source_ids', 'string'), cell: ({ source_ids }) => join(source_ids) },
];

export const SOURCE_COLUMNS: readonly Column<SourceRow>[] = [
  EVENT_ID,
  { ...fieldOf(source, 'source_id', 'string', REQUIRED), cell: ({ source_id }) => source_id },
  ...OWNER,
  { ...fieldOf(source, 'publisher', 'string', REQUIRED), cell: ({ publisher }) => publisher },
  { ...fieldOf(source, 'title', 'string'), cell: ({ title }) => title },
  { ...fieldOf(source, 'url', 'string', { format: 'uri' }), cell: ({ url }) => url },
  { ...fieldOf(source, 'published', 'string'), cell: ({ published }) => published },
  { ...fieldOf(source, 'kind', 'string', { required: true, values: SOURCE_KINDS }), cell: ({ kind }) => kind },
  { ...fieldOf(source, 'reports', 'string'), cell: ({ reports }) => reports },
  { ...fieldOf(source, 'note', 'string'), cell: ({ note }) => note },
  { ...fieldOf(source, 'archived', 'string', { format: 'uri' }), cell: ({ archived }) => archived },
  { ...fieldOf(source, 'relied', 'boolean', REQUIRED), cell: ({ relied }) => relied },
  { ...fieldOf(source, 'outlet', 'string'), cell: ({ outlet }) => outlet },
];

/** A leg may have no time. */
function columnOfLeg({ name, type, about, values, cell }: Column<RecordWhen>): Column<LegRow> {
  const field = { name, type, about, ...(values === undefined ? {} : { values }) };
  return { ...field, cell: ({ when }): Cell => (when === null ? null : cell(when)) };
}

function join(parts: readonly string[]): string {
  return parts.join('; ');
}
