import { existsSync, readFileSync } from 'node:fs';
import { nearest } from '../../domain/nearest.ts';
import type { ColumnMap } from '../../domain/import/column-map.ts';
import { columnMapSchema } from '../../domain/import/column-map.ts';
import { LAYOUTS } from '../../domain/import/layouts.ts';
import { readYaml } from '../../domain/read-yaml.ts';
import { findSchemaProblems } from '../../domain/zod-problems.ts';
import { renderReport } from '../report.ts';

/** Reads a layout by its name, or a map from a YAML file; or says in full sentences what is wrong with it. */
export function readMap(name: string): { readonly map: ColumnMap } | { readonly wrong: string } {
  const known = LAYOUTS.find((layout) => layout.name === name);
  if (known) return { map: known };
  if (!existsSync(name)) {
    const names = LAYOUTS.map((layout) => layout.name);
    const close = nearest(name, names);
    return {
      wrong: `There is no layout and no file "${name}". ${close === null ? `Layouts are ${names.join(', ')}.` : `Did you mean ${close}?`}`,
    };
  }
  const yaml = readYaml(readFileSync(name, 'utf8'), 1);
  const parsed = yaml.problems.length === 0 ? columnMapSchema.safeParse(yaml.value) : null;
  if (parsed?.success) return { map: parsed.data };
  const problems = parsed ? findSchemaProblems(parsed.error, columnMapSchema, yaml) : yaml.problems;
  return {
    wrong: renderReport(
      1,
      problems.map((problem) => ({ file: name, ...problem })),
      'text',
      '',
    ).trimEnd(),
  };
}
