import { isFields } from './statement.ts';
import type { NamedLists } from './value-words.ts';
import { amountWords, plainWords, valueWords } from './value-words.ts';

/** A row of a list, such as a figure, ready to be compared with that of another version. */
export interface RowWords {
  /** What makes it the same row in another version. */
  readonly key: string;
  /** 'Figure “Jobs cut”'. */
  readonly name: string;
  /** Its fields in words, by their names for readers; the first says most. */
  readonly parts: ReadonlyMap<string, string>;
}

type Row = Readonly<Record<string, unknown>>;

interface RowForm {
  readonly what: string;
  readonly keyFields: readonly string[];
  readonly nameFields: readonly string[];
  /** Fields first in words, because they say most. */
  readonly first: readonly string[];
}

/** The lists of records that an entry has. */
export const ROW_FORMS: Readonly<Record<string, RowForm>> = {
  figures: { what: 'Figure', keyFields: ['metric', 'of', 'organisation'], nameFields: ['metric', 'of'], first: ['amount'] },
  legs: { what: 'Leg', keyFields: ['places', 'label'], nameFields: ['label', 'places'], first: ['when', 'status'] },
  sources: { what: 'Source', keyFields: ['id'], nameFields: ['publisher'], first: ['title', 'publisher'] },
  conflicts: { what: 'Disagreement', keyFields: ['point'], nameFields: ['point'], first: ['text'] },
  people: { what: 'Person', keyFields: ['name'], nameFields: ['name'], first: ['role'] },
};

const PART_NAMES: Readonly<Record<string, string>> = {
  amount: 'number',
  when: 'time',
  zone: 'time zone',
  asOf: 'as of',
  archived: 'archived copy',
  relied: 'relied on',
  reports: 'outlet reported',
  url: 'address',
};

/** Puts the rows of a list into words. A row that is no record is its own key and its own words. */
export function wordRows(field: string, value: unknown, lists: NamedLists): RowWords[] {
  const form = ROW_FORMS[field];
  const rows: readonly unknown[] = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  const counts = new Map<string, number>();
  return rows.map((row) => {
    const words = form && isFields(row) ? wordRow(form, row, lists) : plainRow(form, row);
    // Two claims of one number are told apart by their order.
    const count = (counts.get(words.key) ?? 0) + 1;
    counts.set(words.key, count);
    return count === 1 ? words : { ...words, key: `${words.key} ${count}`, name: `${words.name} (${count})` };
  });
}

function wordRow(form: RowForm, row: Row, lists: NamedLists): RowWords {
  const key = JSON.stringify(form.keyFields.map((field) => row[field] ?? null));
  const names = form.nameFields
    .filter((field) => row[field] !== undefined)
    .map((field) => valueWords(field, row[field], row, lists));
  const name = form.what === 'Leg' ? names.slice(0, 1) : names;
  return { key, name: `${form.what} “${name.join(', ')}”`, parts: partsOf(form, row, lists) };
}

function partsOf(form: RowForm, row: Row, lists: NamedLists): Map<string, string> {
  const isAmount = (field: string): boolean => form.what === 'Figure' && ['value', 'low', 'high', 'qualifier'].includes(field);
  const fields = Object.keys(row).filter((field) => !form.keyFields.includes(field) && !isAmount(field));
  const first = form.first.filter((field) => field === 'amount' || fields.includes(field));
  return new Map(
    [...new Set([...first, ...fields])].map((field) => [
      PART_NAMES[field] ?? field,
      field === 'amount' ? amountWords(row, lists) : valueWords(field, row[field], row, lists),
    ]),
  );
}

function plainRow(form: RowForm | undefined, row: unknown): RowWords {
  const words = plainWords(row);
  return { key: words, name: form?.what ?? 'Row', parts: new Map([['text', words]]) };
}
