import { parseArgs } from 'node:util';
import { nearest } from '../domain/nearest.ts';
import { findRule, RULES } from '../domain/rules/rules.ts';
import type { Rule } from '../domain/rules/rule.ts';
import type { ReportFormat } from './report.ts';
import { REPORT_FORMATS } from './report.ts';

export const CHECK_HELP = `Checks all content and prints every problem with file, line, column, what is wrong and what to write.

  npm run check [-- options] [PATH …]

  PATH            print only what is wrong in these files or folders; everything is read all the same
  --content DIR   another content folder (default: $CONTENT_DIR, or content)
  --drafts        also list what drafts still lack; that is no fault
  --format F      text, json, or github (annotations in a pull request); default text
  --strict        fail on warnings too
  --explain RULE  what a rule means, with an example; without content
  --fix           correct what is safe: ends of lines and of the file, blanks at ends of lines, quotation marks in YAML, other names of
                  time zones, tracking parameters; then check
  --dry-run       with --fix: write nothing, print what would be changed
  --watch         check again whenever a file changes; ends with Ctrl and C
  --now TIME      the clock to go by, such as 2026-05-20T12:00:00Z (default: that of this machine)
  --no-cache      read every file anew, and keep nothing for the next time
  --help          this text

Problems are errors or warnings. An error stops a build; a warning is something to look at.
Exit status: 0 no errors, 1 errors (with --strict: or warnings), 2 the call itself is wrong.
`;

/** What the command line asks for. */
export type CheckCall = { readonly kind: 'help' } | { readonly kind: 'explain'; readonly rule: Rule } | ContentCheck;

/** A check of content. */
export interface ContentCheck {
  readonly kind: 'check';
  /** The content folder as named; null for the default. */
  readonly content: string | null;
  readonly format: ReportFormat;
  readonly strict: boolean;
  /** Whether to list what drafts still lack. */
  readonly drafts: boolean;
  readonly fix: 'no' | 'write' | 'show';
  readonly watch: boolean;
  readonly cache: boolean;
  /** Milliseconds; null for the clock of the machine. */
  readonly now: number | null;
  readonly paths: readonly string[];
}

/** Reads the words of the command line. Throws with a sentence for people when they ask for what there is not. */
export function parseCheckCall(args: readonly string[]): CheckCall {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      content: { type: 'string' },
      format: { type: 'string' },
      strict: { type: 'boolean' },
      drafts: { type: 'boolean' },
      explain: { type: 'string' },
      fix: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      watch: { type: 'boolean' },
      now: { type: 'string' },
      'no-cache': { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return { kind: 'help' };
  if (values.explain !== undefined) return { kind: 'explain', rule: ruleOf(values.explain) };
  if (values['dry-run'] && !values.fix) throw new Error('--dry-run goes with --fix.');
  if (values.fix && values.watch)
    throw new Error('--fix and --watch do not go together: files would change while they are being written.');
  return {
    kind: 'check',
    content: values.content ?? null,
    format: parseFormat(values.format ?? 'text'),
    strict: values.strict ?? false,
    drafts: values.drafts ?? false,
    fix: values.fix ? (values['dry-run'] ? 'show' : 'write') : 'no',
    watch: values.watch ?? false,
    cache: !values['no-cache'],
    now: values.now === undefined ? null : parseNow(values.now),
    paths: positionals,
  };
}

function ruleOf(id: string): Rule {
  const rule = findRule(id);
  if (rule) return rule;
  const close = nearest(
    id,
    RULES.map((known) => known.id),
  );
  throw new Error(`There is no rule "${id}".${close === null ? '' : ` Did you mean ${close}?`}`);
}

function parseFormat(text: string): ReportFormat {
  const format = REPORT_FORMATS.find((known) => known === text);
  if (!format) throw new Error(`There is no format "${text}".`);
  return format;
}

function parseNow(text: string): number {
  const now = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?Z$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(now)) throw new Error(`"${text}" is not a time in UTC such as 2026-05-20T12:00:00Z.`);
  return now;
}
