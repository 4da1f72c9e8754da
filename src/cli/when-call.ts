import { parseArgs } from 'node:util';

/** What the command was asked to do. */
export type WhenCall =
  | { readonly kind: 'help' | 'lines' }
  | { readonly kind: 'wrong'; readonly message: string }
  | {
      readonly kind: 'table';
      readonly local: string;
      readonly zone: string;
      /** Zones to show instead of the site's clocks. */
      readonly zones: readonly string[];
      readonly content: string | undefined;
    };

export const WHEN_HELP = `Says what time it was elsewhere when a clock somewhere showed a time.

  npm run -s when -- 2026-05-20T04:00 Asia/Singapore [zone ...]
  npm run -s when -- --jsonl < rows.jsonl

  The first zone is where the clock was read. The others are shown; without any, the clocks that site.yaml names.
  A time that happened twice needs its offset: 2026-11-01T01:30-07:00.

  --content DIR   another content folder (default: $CONTENT_DIR, or content)
  --jsonl         read one {"local", "zone", "offset"} a line from standard input, offset optional; write one line for each:
                  {"kind": "unique", "gap" or "overlap", "instants": [UTC, earlier first], "offsets": ["+08:00"]}
                  or {"error": "..."}. In a gap there are no instants, and the offsets are those before and after it.
  --help          this text

Exit status: 0 answered, 1 the time or a zone cannot be used (with --jsonl: a line is not a row), 2 the call itself is wrong.
`;

/** Reads the arguments of the command. */
export function parseCall(argv: readonly string[]): WhenCall {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { jsonl: { type: 'boolean' }, content: { type: 'string' }, help: { type: 'boolean' } },
    });
    if (values.help) return { kind: 'help' };
    const [local, zone, ...zones] = positionals;
    if (values.jsonl)
      return local === undefined ? { kind: 'lines' } : wrong('With --jsonl times come from standard input alone.');
    if (local === undefined || zone === undefined) return wrong('Write a local time and the zone in which the clock was read.');
    return { kind: 'table', local, zone, zones, content: values.content };
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

function wrong(message: string): WhenCall {
  return { kind: 'wrong', message };
}
