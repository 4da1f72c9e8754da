import { eventRecordSchema } from '../../domain/data/record-schema.ts';
import { STATUSES } from '../../domain/event.ts';
import { fieldOf } from './field-of.ts';
import type { Field } from './table.ts';
import { WHEN_COLUMNS } from './when-columns.ts';

const { shape } = eventRecordSchema;
const REQUIRED = { required: true } as const;

/** The columns of events.csv, which `renderCsv` writes here and in a reader's browser. */
export const EVENT_FIELDS: readonly Field[] = [
  fieldOf(shape, 'id', 'string', REQUIRED),
  fieldOf(shape, 'url', 'string', { required: true, format: 'uri' }),
  fieldOf(shape, 'title', 'string', REQUIRED),
  { name: 'kind_id', type: 'string', about: 'Id of the kind of event, see kinds.json.', ...REQUIRED },
  { name: 'kind', type: 'string', about: 'Name of that kind.', ...REQUIRED },
  fieldOf(shape, 'status', 'string', { required: true, values: STATUSES }),
  ...WHEN_COLUMNS.map(({ cell: _, ...field }) => field),
  fieldOf(shape, 'when_note', 'string'),
  fieldOf(shape, 'summary', 'string', REQUIRED),
  { name: 'place_ids', type: 'string', about: 'Ids of the places where it happened, see places.json.' },
  { name: 'places', type: 'string', about: 'Names of those places.' },
  { name: 'organisation_ids', type: 'string', about: 'Ids of organisations, the one acted on or acting first.', ...REQUIRED },
  { name: 'organisations', type: 'string', about: 'Names of those organisations.', ...REQUIRED },
  { name: 'story_ids', type: 'string', about: 'Ids of the stories it belongs to.', ...REQUIRED },
  { name: 'stories', type: 'string', about: 'Titles of those stories.', ...REQUIRED },
  { name: 'people', type: 'string', about: 'People named in a public role, each with that role behind a comma.' },
  { name: 'figures', type: 'string', about: 'Its figures in words, with as-of date and ids of sources; as data in figures.csv.' },
  { name: 'conflicts', type: 'string', about: 'The points on which sources disagree.' },
  { name: 'source_ids', type: 'string', about: 'Ids of its sources, see sources.csv.', ...REQUIRED },
  { name: 'source_publishers', type: 'string', about: 'Publishers of those sources, in the same order.', ...REQUIRED },
  { name: 'source_urls', type: 'string', about: 'Addresses of those sources that have one.' },
  fieldOf(shape, 'added', 'date', REQUIRED),
  fieldOf(shape, 'modified', 'date', REQUIRED),
  fieldOf(shape, 'sequence', 'integer', REQUIRED),
  { name: 'as_known_on', type: 'date', about: 'The day on which the material ends, the same in every row.', ...REQUIRED },
  fieldOf(shape, 'lasting_id', 'string', REQUIRED),
  fieldOf(shape, 'independent_sources', 'integer', REQUIRED),
];
