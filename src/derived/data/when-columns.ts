import { whenSchema } from '../../domain/data/record-parts.ts';
import type { RecordWhen } from '../exports/export-record.ts';
import { fieldOf } from './field-of.ts';
import type { Column } from './table.ts';

const { shape } = whenSchema;
const NOT_BEFORE = 'Beginning of an interval of clock times, RFC 3339 with offset; empty otherwise.';
const NOT_AFTER = 'End of an interval of clock times, RFC 3339 with offset; empty otherwise.';

/** The columns of a time. */
export const WHEN_COLUMNS: readonly Column<RecordWhen>[] = [
  { ...fieldOf(shape, 'text', 'string', { required: true }), name: 'when_text', cell: ({ text }) => text },
  { ...fieldOf(shape, 'zone', 'string'), cell: ({ zone }) => zone },
  {
    ...fieldOf(shape, 'kind', 'string', { required: true, values: shape.kind.options }),
    name: 'when_kind',
    cell: ({ kind }) => kind,
  },
  { ...fieldOf(shape, 'precision', 'string'), cell: ({ precision }) => precision },
  { ...fieldOf(shape, 'approximate', 'boolean', { required: true }), cell: ({ approximate }) => approximate },
  { ...fieldOf(shape, 'uncertain', 'boolean', { required: true }), cell: ({ uncertain }) => uncertain },
  { ...fieldOf(shape, 'starts_at', 'datetime'), cell: ({ starts_at }) => starts_at },
  { name: 'not_before', type: 'datetime', about: NOT_BEFORE, cell: ({ from }) => from?.at ?? null },
  { name: 'not_after', type: 'datetime', about: NOT_AFTER, cell: ({ to }) => to?.at ?? null },
  { ...fieldOf(shape, 'first_day', 'date'), cell: ({ first_day }) => first_day },
  { ...fieldOf(shape, 'last_day', 'date'), cell: ({ last_day }) => last_day },
  { ...fieldOf(shape, 'words', 'string', { required: true }), name: 'when_words', cell: ({ words }) => words },
];
