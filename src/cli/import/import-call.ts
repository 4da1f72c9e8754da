import { parseArgs } from 'node:util';
import { nearest } from '../../domain/nearest.ts';
import { DATE_FORMATS } from '../../domain/import/column-map.ts';
import { LAYOUTS } from '../../domain/import/layouts.ts';
import { parsePlainDate } from '../../domain/time/plain-date.ts';

/** What the command was asked to do. */
export interface ImportCall {
  readonly kind: 'import';
  readonly file: string;
  /** Name of a layout or path of a map; null where the header decides. */
  readonly map: string | null;
  readonly content: string | undefined;
  readonly limit: number;
  readonly since: string | null;
  readonly organisation: string | null;
  readonly encoding: string | null;
  readonly report: string | null;
  readonly suggest: string | null;
  readonly dryRun: boolean;
}

export type ParsedImportCall = ImportCall | { readonly kind: 'help' } | { readonly kind: 'wrong'; readonly message: string };

export const IMPORT_HELP = `Turns rows of a table (CSV) into drafts: entries that are checked, but published nowhere.

  npm run import -- FILE [options]

  --map M           layout of the table: ${LAYOUTS.map(({ name }) => name).join(', ')}, or a YAML file of your own; default: by the header
  --dry-run         writes nothing; says what would be written, with one draft as an example
  --limit N         writes at most N drafts
  --since DAY       takes rows from that day on, such as 2026-01-01
  --organisation X  takes rows of one employer, by id or name
  --report FILE     a CSV with what became of each row
  --suggest FILE    rows for organisations.yaml for the employers that are not in it
  --encoding E      how the bytes are letters, where that is not found out, such as shift_jis
  --content DIR     another content folder (default: $CONTENT_DIR, or content)
  --help            this text

A draft is drafts/<year>/<id>.mdx in the content folder. What the row does not say stands in it as a comment that begins with TODO.
Nothing is overwritten; a row that was imported before is left out, so that the command can be run again on a longer table.

A map of your own:

  name: harbour-register            # short, and always the same
  columns:                          # headings of the table; capitals and signs do not count
    organisation: Employer
    date: Received
    count: Workers                  # optional, as all that follows
    place: [Town, County]           # the most precise first
    url: Link
  dates: [M/D/YYYY]                 # ${DATE_FORMATS.join(', ')}
  title: '{organisation} gives notice of {count} jobs'
  titleWithoutCount: '{organisation} gives notice'
  kind: filing                      # an id from kinds.yaml
  countMetric: jobs-cut             # an id from metrics.yaml
  source: { publisher: Harbour Register, kind: primary }

Further fields: share with shareIs (fraction or percent) and shareMetric, superseded, stories, and title, url, reports and note of the source.

Exit status: 0 done, 1 the table cannot be read as one, 2 the call itself is wrong.
`;

const OPTIONS = {
  map: { type: 'string' },
  'dry-run': { type: 'boolean' },
  limit: { type: 'string' },
  since: { type: 'string' },
  organisation: { type: 'string' },
  report: { type: 'string' },
  suggest: { type: 'string' },
  encoding: { type: 'string' },
  content: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** Reads the arguments of the command. */
export function parseImportCall(argv: readonly string[]): ParsedImportCall {
  const unknown = argv.find((arg) => arg.startsWith('--') && !((arg.slice(2).split('=')[0] ?? '') in OPTIONS));
  if (unknown) {
    const close = nearest(unknown.slice(2), Object.keys(OPTIONS));
    return wrong(`There is no option ${unknown}.${close === null ? '' : ` Did you mean --${close}?`}`);
  }
  try {
    const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS });
    if (values.help) return { kind: 'help' };
    const [file, ...more] = positionals;
    if (file === undefined) return wrong('Name the table to import, as in: npm run import -- notices.csv');
    if (more.length > 0) return wrong(`One table at a time: ${[file, ...more].join(', ')} are several.`);
    const limit = values.limit === undefined ? Infinity : Number(values.limit);
    if (!(limit >= 1) || (limit !== Infinity && !Number.isInteger(limit)))
      return wrong(`--limit is a whole number from 1, not "${values.limit}".`);
    if (values.since !== undefined && !parsePlainDate(values.since))
      return wrong(`--since is a day such as 2026-01-01, not "${values.since}".`);
    return {
      kind: 'import',
      file,
      map: values.map ?? null,
      content: values.content,
      limit,
      since: values.since ?? null,
      organisation: values.organisation ?? null,
      encoding: values.encoding ?? null,
      report: values.report ?? null,
      suggest: values.suggest ?? null,
      dryRun: values['dry-run'] ?? false,
    };
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

function wrong(message: string): ParsedImportCall {
  return { kind: 'wrong', message };
}
