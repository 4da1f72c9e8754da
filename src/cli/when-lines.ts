import type { Outcome } from '../domain/problem.ts';
import { utcReason } from '../domain/time/clock-reasons.ts';
import { parseLocalTime } from '../domain/time/local-time.ts';
import { resolveLocal, resolveWithOffset } from '../domain/time/resolve.ts';
import { canonicalZone, zoneReason } from '../domain/time/zones.ts';

interface Row {
  readonly local: string;
  readonly zone: string;
  readonly offset: string | null;
}

/** The answer to one line of rows, as a line of JSON without its end; `isRow` is false when the line is not a row at all. */
export function answerLine(line: string): { readonly text: string; readonly isRow: boolean } {
  const row = parseRow(line);
  if (!row.ok) return { text: errorText(row), isRow: false };
  const answer = resolveRow(row.value);
  return { text: answer.ok ? JSON.stringify(answer.value) : errorText(answer), isRow: true };
}

/** The lines of a text that arrives in pieces. A last line without an end counts, the nothing after a last end does not. */
export async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** The instants of a row in UTC. A zone is asked for by the name given, so that another name keeps its own history. */
function resolveRow({
  local: text,
  zone,
  offset,
}: Row): Outcome<{ kind: string; instants: string[]; offsets: readonly string[] }> {
  const wrongZone = canonicalZone(zone) === null ? zoneReason(zone) : null;
  if (wrongZone) return { ok: false, reason: wrongZone };
  const time = parseLocalTime(text + (offset ?? ''));
  if (!time.ok) return time;
  const { local, offset: written } = time.value;
  if (written === 'Z') return { ok: false, reason: utcReason(local, zone) };
  if (written !== null) {
    const instant = resolveWithOffset(local, zone, written);
    if (!instant.ok) return instant;
    return { ok: true, value: { kind: 'unique', instants: [formatUtc(instant.value)], offsets: [written] } };
  }
  const { kind, instants, offsets } = resolveLocal(local, zone);
  return { ok: true, value: { kind, instants: instants.map(formatUtc), offsets } };
}

/** '2026-05-19T20:00:00Z'. */
function formatUtc(instant: number): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}

function parseRow(line: string): Outcome<Row> {
  const value = parseJson(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return notRow('The line is not a JSON object.');
  const { local, zone, offset }: { local?: unknown; zone?: unknown; offset?: unknown } = value;
  if (typeof local !== 'string') return notRow('The row has no text under "local".');
  if (typeof zone !== 'string') return notRow('The row has no text under "zone".');
  if (offset !== undefined && offset !== null && typeof offset !== 'string') return notRow('The row has no text under "offset".');
  return { ok: true, value: { local, zone, offset: offset ?? null } };
}

/** Undefined where the text is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function notRow(message: string): Outcome<never> {
  const hint = 'Write {"local": "2026-05-20T04:00", "zone": "Asia/Singapore"}, with "offset": "+08:00" where it is known.';
  return { ok: false, reason: { rule: 'row-syntax', message, hint } };
}

function errorText({ reason: { message, hint } }: Extract<Outcome<never>, { ok: false }>): string {
  return JSON.stringify({ error: `${message} ${hint}` });
}
