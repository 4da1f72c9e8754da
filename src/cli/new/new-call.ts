import { parseArgs } from 'node:util';
import { nearest } from '../../domain/nearest.ts';

const OPTIONS = {
  title: { type: 'string' },
  when: { type: 'string' },
  zone: { type: 'string' },
  kind: { type: 'string' },
  organisation: { type: 'string', multiple: true },
  source: { type: 'string', multiple: true },
  summary: { type: 'string' },
  figure: { type: 'string', multiple: true },
  place: { type: 'string', multiple: true },
  story: { type: 'string', multiple: true },
  id: { type: 'string' },
  draft: { type: 'boolean' },
  'add-organisation': { type: 'string', multiple: true },
  'add-host': { type: 'boolean' },
  'not-a-duplicate': { type: 'boolean' },
  yes: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  content: { type: 'string' },
  help: { type: 'boolean' },
} as const;

export type NewFlags = Readonly<ReturnType<typeof parseFlags>>;

export type NewCall =
  | { readonly kind: 'new'; readonly flags: NewFlags }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

export const NEW_HELP = `Asks about something that happened and writes it down as a new entry.

  npm run new                     asks one thing after another; nothing is written before the end, Ctrl+C stops
  npm run new -- --yes [options]  asks nothing, for scripts

  --title T            what happened and to whom, in at most 90 characters
  --when W             as people say it: "4am Singapore 20 May", "around 10 May 2026", "May 2026"
  --zone Z             the zone, where --when names no place: Asia/Singapore
  --kind K             an id from kinds.yaml
  --organisation O     an id or name from organisations.yaml; again for more, the one acting or acted on first
  --source S           "address | publisher | title | published | kind", again for more; kind is primary, press, aggregator or social
  --summary T          one to three sentences in your own words
  --figure F           "metric | number | of | as of", again for more: "jobs-cut | about 200 | Ireland"; the last two may be missing
  --place P            an id or name from offices.yaml; again for more
  --story S            an id of a story; again for more
  --id ID              the address of the event, for ever; default: words of the title
  --draft              marks the entry as a draft: checked, but published nowhere
  --add-organisation N adds this name to organisations.yaml and to the entry
  --add-host           adds the hosts of the sources to hosts.yaml where they are not on it
  --not-a-duplicate    writes the entry although one like it is there
  --dry-run            prints the entry and writes nothing
  --content DIR        another content folder (default: $CONTENT_DIR, or content)
  --help               this text

Exit status: 0 written (or printed), 1 something is wrong with what was said, 2 the call itself is wrong.
`;

/** Reads the arguments of the command. */
export function parseNewCall(argv: readonly string[]): NewCall {
  const unknown = argv.find((arg) => arg.startsWith('--') && !((arg.slice(2).split('=')[0] ?? '') in OPTIONS));
  if (unknown) {
    const close = nearest(unknown.slice(2), Object.keys(OPTIONS));
    return { kind: 'wrong', message: `There is no option ${unknown}.${close === null ? '' : ` Did you mean --${close}?`}` };
  }
  try {
    const flags = parseFlags(argv);
    return flags.help ? { kind: 'help' } : { kind: 'new', flags };
  } catch (error) {
    return { kind: 'wrong', message: error instanceof Error ? error.message : String(error) };
  }
}

function parseFlags(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options: OPTIONS }).values;
}
