import type { Problem } from '../domain/problem.ts';
import { rulePath, severityOf } from '../domain/rules/rules.ts';

export const REPORT_FORMATS = ['text', 'json', 'github'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/**
 * Renders the result of a check. `prefix` is what stands before the paths of problems, such as "content/".
 * text: for people. json: `{ files, problems }`, each with its severity and the path of the page that explains its rule. github: workflow
 * commands that annotate the lines of a pull request.
 */
export function renderReport(files: number, problems: readonly Problem[], format: ReportFormat, prefix: string): string {
  const placed = problems.map((problem) => ({ ...problem, file: prefix + problem.file }));
  if (format === 'json') {
    const listed = placed.map((problem) => ({ ...problem, severity: severityOf(problem), page: rulePath(problem.rule) }));
    return `${JSON.stringify({ files, problems: listed }, null, 2)}\n`;
  }
  return `${placed.map(format === 'github' ? annotation : paragraph).join('')}${totalWords(problems)} in ${files} files\n`;
}

/** Renders something to know that is no problem, after the result; a program that reads JSON is not told. */
export function renderNote(note: string, format: ReportFormat): string {
  if (format === 'json') return '';
  return format === 'github' ? `::notice::${note}\n` : `${note}\n`;
}

/** '3 problems', or '3 problems and 1 warning'. */
function totalWords(problems: readonly Problem[]): string {
  const warnings = problems.filter((problem) => severityOf(problem) === 'warning').length;
  const errors = problems.length - warnings;
  const errorWords = `${errors} ${errors === 1 ? 'problem' : 'problems'}`;
  return warnings === 0 ? errorWords : `${errorWords} and ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
}

function paragraph(problem: Problem): string {
  const { file, line, column, rule, message, hint } = problem;
  const mark = severityOf(problem) === 'warning' ? 'warning: ' : '';
  return `${file}:${line}:${column}  ${mark}${rule}\n  ${message}\n  ${hint}\n\n`;
}

/** Escapes as the runner's toolkit does: % and line ends in data, also : and , in properties. */
function annotation(problem: Problem): string {
  const { file, line, column, rule, message, hint } = problem;
  const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::${severityOf(problem)} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(`${message} ${hint}`)}\n`;
}
