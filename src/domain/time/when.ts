import type { Outcome, Reason } from '../problem.ts';
import type { Bounds } from './day-bounds.ts';
import { parseEdtf } from './edtf.ts';
import type { EdtfPoint } from './edtf.ts';
import type { PlainDate } from './plain-date.ts';
import type { BoundPoint, Point } from './when-point.ts';
import { boundPoint } from './when-point.ts';
import { zoneReason } from './zones.ts';

export type { Point } from './when-point.ts';

/** The time of an event, exactly as precise as it was written. Plain data that survives JSON. */
export type When = {
  /** As written. */
  readonly text: string;
  /** Canonical zone in which it was reported; null where none is given and for the same clock time in each place. */
  readonly zone: string | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** First and last civil day in that zone; null where an interval is open. */
  readonly first: PlainDate | null;
  readonly last: PlainDate | null;
} & Bounds &
  (Point | { readonly kind: 'interval'; readonly start: Point | null; readonly end: Point | null });

// Bounds of open ends: the start of the year 1 and of the year 10000, in UTC. Outside every year that can be written.
export const OPEN_EARLIEST = -62_135_596_800_000;
export const OPEN_LATEST = 253_402_300_800_000;

/**
 * Reads the time of an event: an EDTF text and the IANA zone it was reported in, null where none is known, 'local' for
 * "this clock time in each place's own zone". A clock time needs a zone, must have happened there, and once only or with its offset.
 */
export function parseWhen(text: string, zone: string | null): Outcome<When> {
  const named = zone === '' ? null : zone;
  const wrongZone = named === null || named === 'local' ? null : zoneReason(named);
  if (wrongZone) return { ok: false, reason: wrongZone };
  const edtf = parseEdtf(text);
  if (!edtf.ok) return edtf;
  const { approximate, uncertain } = edtf.value;
  const common = { text, zone: named === 'local' ? null : named, approximate, uncertain };
  if (edtf.value.kind === 'point') {
    const bound = boundPoint(edtf.value.point, named);
    if (!bound.ok) return bound;
    const { point, ...bounds } = bound.value;
    return { ok: true, value: { ...common, ...bounds, ...point } };
  }
  const start = boundEnd(edtf.value.start, named);
  if (!start.ok) return start;
  const end = boundEnd(edtf.value.end, named);
  if (!end.ok) return end;
  return joinEnds(start.value, end.value, common);
}

/** Orders times by the earliest they can have been, then the latest, then as written; an open beginning stands at its end. */
export function compareWhen(a: When, b: When): number {
  return orderOf(a) - orderOf(b) || a.latest - b.latest || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
}

function orderOf(when: When): number {
  return when.earliest === OPEN_EARLIEST ? when.latest : when.earliest;
}

function boundEnd(end: EdtfPoint | null, zone: string | null): Outcome<BoundPoint | null> {
  return end ? boundPoint(end, zone) : { ok: true, value: null };
}

function joinEnds(
  start: BoundPoint | null,
  end: BoundPoint | null,
  common: Pick<When, 'text' | 'zone' | 'approximate' | 'uncertain'>,
): Outcome<When> {
  const reason = start && end ? orderReason(common.text, start, end) : null;
  if (reason) return { ok: false, reason };
  return {
    ok: true,
    value: {
      ...common,
      kind: 'interval',
      start: start?.point ?? null,
      end: end?.point ?? null,
      first: start?.first ?? null,
      last: end?.last ?? null,
      earliest: start?.earliest ?? OPEN_EARLIEST,
      latest: end?.latest ?? OPEN_LATEST,
    },
  };
}

function orderReason(text: string, start: BoundPoint, end: BoundPoint): Reason | null {
  const [from = '', to = ''] = text.split('/');
  if (from === to)
    return { rule: 'interval-order', message: `"${text}" begins and ends at the same time.`, hint: `Write ${from} alone.` };
  if (!isReversed(start, end)) return null;
  return {
    rule: 'interval-order',
    message: `"${text}" ends before it begins.`,
    hint: `Write the earlier end first: ${to}/${from}.`,
  };
}

function isReversed({ point: from, first }: BoundPoint, { point: to, last }: BoundPoint): boolean {
  if (from.kind === 'instant' && to.kind === 'instant') return from.instant >= to.instant;
  if (from.kind === 'wall' && to.kind === 'wall') return from.local >= to.local;
  return first > last;
}
