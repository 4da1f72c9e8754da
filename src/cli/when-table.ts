import type { SiteClock } from '../derived/site-clocks.ts';
import type { Outcome, Reason } from '../domain/problem.ts';
import { utcReason } from '../domain/time/clock-reasons.ts';
import { dayShift } from '../domain/time/day-shift.ts';
import { parseLocalTime } from '../domain/time/local-time.ts';
import type { PlainDate } from '../domain/time/plain-date.ts';
import { resolveOnce, resolveWithOffset } from '../domain/time/resolve.ts';
import { formatClock, formatDate, formatOffsetWords } from '../domain/time/words.ts';
import { cityOf } from '../domain/time/zone-city.ts';
import { civilAt } from '../domain/time/zoned.ts';
import { canonicalZone, isZone, zoneReason } from '../domain/time/zones.ts';

/** What goes to standard output and to standard error, and the exit status. */
export interface TableAnswer {
  readonly text: string;
  readonly notes: string;
  readonly status: 0 | 1;
}

interface TableCall {
  readonly local: string;
  readonly zone: string;
  readonly zones: readonly string[];
}

/** Answers with a table: the place asked about first, then the zones named, or else the site's clocks (null: they cannot be read), then UTC. */
export function answerTable({ local, zone, zones }: TableCall, siteClocks: readonly SiteClock[] | null): TableAnswer {
  const unknown = [zone, ...zones].filter((name) => canonicalZone(name) === null).map(zoneReason);
  if (unknown.length > 0) return refused(unknown);
  const instant = findInstant(local, zone);
  if (!instant.ok) return refused([instant.reason]);
  const named = (siteClocks ?? []).find((clock) => clock.zone === canonicalZone(zone));
  const clocks = [
    { name: named?.name ?? nameOf(zone), zone },
    ...(zones.length > 0 ? zones.map((name) => ({ name: nameOf(name), zone: name })) : (siteClocks ?? [])),
    { name: 'UTC', zone: 'UTC' },
  ];
  const shown = clocks.filter(
    (clock, index) => clocks.findIndex((other) => canonicalZone(other.zone) === canonicalZone(clock.zone)) === index,
  );
  const aliases = [...new Set([zone, ...zones])]
    .filter((name) => !isZone(name))
    .map((name) => `${name} is another name of ${canonicalZone(name)}.\n`);
  const missing = siteClocks ? '' : 'The clocks of the site cannot be read; npm run check says why.\n';
  return { text: renderTable(instant.value, shown), notes: aliases.join('') + missing, status: 0 };
}

/** The city of a zone, by its canonical name: US/Pacific is Los Angeles. */
function nameOf(zone: string): string {
  return cityOf(canonicalZone(zone) ?? zone);
}

function findInstant(text: string, zone: string): Outcome<number> {
  const time = parseLocalTime(text);
  if (!time.ok) return time;
  const { local, offset } = time.value;
  if (offset === 'Z') return { ok: false, reason: utcReason(local, zone) };
  return offset === null ? resolveOnce(local, zone) : resolveWithOffset(local, zone, offset);
}

function renderTable(instant: number, clocks: readonly SiteClock[]): string {
  const own = civilAt(instant, clocks[0]?.zone ?? 'UTC').date;
  const rows = clocks.map(({ name, zone }) => {
    const { date, hour, minute, offset } = civilAt(instant, zone);
    const clock = formatClock(hour, minute, zone === 'UTC' ? '24' : '12');
    return [
      name,
      `${formatDate(date, 'weekday')} ${Number(date.slice(0, 4))}`,
      clock,
      formatOffsetWords(offset),
      shiftWords(own, date),
    ];
  });
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => pad(cell, widths[column] ?? 0, column))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

/** Days and clocks are flush right, so that hours stand under hours. */
function pad(cell: string, width: number, column: number): string {
  return column === 1 || column === 2 ? cell.padStart(width) : cell.padEnd(width);
}

function shiftWords(own: PlainDate, date: PlainDate): string {
  const days = dayShift(own, date);
  if (days === 0) return '';
  return days === -1
    ? 'the day before'
    : days === 1
      ? 'the day after'
      : `${Math.abs(days)} days ${days < 0 ? 'before' : 'after'}`;
}

function refused(reasons: readonly (Reason | null)[]): TableAnswer {
  const notes = reasons.map((reason) => (reason ? `${reason.message}\n  ${reason.hint}\n` : ''));
  return { text: '', notes: notes.join(''), status: 1 };
}
