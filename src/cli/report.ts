import type { Problem } from '../domain/problem.ts';

export const REPORT_FORMATS = ['text', 'json', 'github'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/**
 * Renders the result of a check. `prefix` is what stands before the paths of problems, such as "content/".
 * text: for people. json: `{ files, problems }`. github: workflow commands that annotate the lines of a pull request.
 */
export function renderReport(files: number, problems: readonly Problem[], format: ReportFormat, prefix: string): string {
  const placed = problems.map((problem) => ({ ...problem, file: prefix + problem.file }));
  if (format === 'json') return `${JSON.stringify({ files, problems: placed }, null, 2)}\n`;
  const lines = placed.map(format === 'github' ? annotation : paragraph);
  const total = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${files} files\n`;
  return lines.join('') + total;
}

/** Renders something to know that is no problem, after the result; a program that reads JSON is not told. */
export function renderNote(note: string, format: ReportFormat): string {
  if (format === 'json') return '';
  return format === 'github' ? `::notice::${note}\n` : `${note}\n`;
}

function paragraph({ file, line, column, rule, message, hint }: Problem): string {
  return `${file}:${line}:${column}  ${rule}\n  ${message}\n  ${hint}\n\n`;
}

/** Escapes as the runner's toolkit does: % and line ends in data, also : and , in properties. */
function annotation({ file, line, column, rule, message, hint }: Problem): string {
  const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::error file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(`${message} ${hint}`)}\n`;
}
