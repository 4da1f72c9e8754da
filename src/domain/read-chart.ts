import type { Chart } from './chart.ts';
import { chartSchema } from './chart.ts';
import type { Locate } from './entry.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import { findSchemaProblems } from './zod-problems.ts';

/** A chart file as read: the chart if nothing in this file alone is wrong, and where its values stand. */
export interface ReadChart {
  readonly file: string;
  readonly id: string;
  readonly chart: Chart | null;
  readonly problems: readonly Problem[];
  readonly lints: readonly Problem[];
  readonly locate: Locate;
}

/** Reads one chart file. `file` is the path below the content root; its last part without the ending is the id. */
export function readChart(file: string, text: string): ReadChart {
  const id = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
  const document = readYaml(text, 1);
  const locate: Locate = (path) => document.place(path);
  const at = (problem: Omit<Problem, 'file'>): Problem => ({ file, ...problem });
  const lints = document.lints.map(at);
  if (document.problems.length > 0) return { file, id, chart: null, problems: document.problems.map(at), lints, locate };
  const parsed = chartSchema.safeParse(document.value);
  if (parsed.success) return { file, id, chart: { ...parsed.data, id, file }, problems: [], lints, locate };
  return { file, id, chart: null, problems: findSchemaProblems(parsed.error, chartSchema, document).map(at), lints, locate };
}
