import type { ColumnMap, MappedField } from './column-map.ts';
import { LAYOUTS } from './layouts.ts';

/** Where the columns of a map stand in a table, from 0; several for places only. */
export type FoundColumns = { readonly [Field in MappedField]: readonly number[] };

const FIELDS = ['organisation', 'date', 'count', 'share', 'place', 'url', 'superseded'] as const;

/** Finds the columns of a map in a header; null where the employer or the day has none. */
export function findColumns(header: readonly string[], map: ColumnMap): FoundColumns | null {
  const folded = header.map(foldHeading);
  const found = Object.fromEntries(
    FIELDS.map((field) => {
      const at = (map.columns[field] ?? []).map((name) => folded.indexOf(foldHeading(name))).filter((index) => index >= 0);
      return [field, field === 'place' ? [...new Set(at)] : at.slice(0, 1)];
    }),
  ) as Record<MappedField, number[]>;
  return found.organisation.length > 0 && found.date.length > 0 ? found : null;
}

/** The layout whose columns a header has: beside employer and day it needs a number or a share. Null where none fits. */
export function detectLayout(header: readonly string[]): ColumnMap | null {
  const fits = LAYOUTS.find((map) => {
    const columns = findColumns(header, map);
    return columns !== null && columns.count.length + columns.share.length > 0;
  });
  return fits ?? null;
}

/** 'no of employees' for 'No. Of Employees', 'total laid off' for 'total_laid_off'. */
export function foldHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
