import type { DatedFigure } from '../domain/event.ts';
import { figureKey } from '../domain/figure-key.ts';

/** All claims of one number: same metric, same part, same organisation. */
export interface ClaimGroup {
  readonly metric: string;
  readonly of: string | null;
  readonly organisation: string | null;
  /** In the order of the entry. */
  readonly claims: readonly DatedFigure[];
  /** Whether two claims for the same time give different numbers. */
  readonly differ: boolean;
}

/** Groups figures into claims of the same number, in order of first appearance. */
export function groupClaims(figures: readonly DatedFigure[]): ClaimGroup[] {
  const groups = new Map<string, DatedFigure[]>();
  for (const figure of figures) {
    const key = figureKey(figure);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()].flatMap((claims) => {
    const [first] = claims;
    if (!first) return [];
    return [
      {
        metric: first.metric,
        of: first.of ?? null,
        organisation: first.organisation ?? null,
        claims,
        differ: conflicting(claims).length > 1,
      },
    ];
  });
}

/** The claims to show where there is room for one number: those for the latest time, and those whose time overlaps it; each once. */
export function currentClaims(claims: readonly DatedFigure[]): DatedFigure[] {
  const latest = claims.map(lastDay).sort().at(-1);
  const newest = claims.filter((claim) => lastDay(claim) === latest);
  const current = claims.filter((claim) => newest.some((other) => overlap(claim, other)));
  return current
    .filter((claim, index) => current.findIndex((other) => sameAmount(claim, other)) === index)
    .sort((a, b) => lowEnd(a) - lowEnd(b));
}

function conflicting(claims: readonly DatedFigure[]): DatedFigure[] {
  return claims.filter((claim) => claims.some((other) => overlap(claim, other) && !sameAmount(claim, other)));
}

function overlap(a: DatedFigure, b: DatedFigure): boolean {
  return (a.asOfWhen.first ?? '') <= lastDay(b) && (b.asOfWhen.first ?? '') <= lastDay(a);
}

function sameAmount(a: DatedFigure, b: DatedFigure): boolean {
  return a.value === b.value && a.low === b.low && a.high === b.high && a.qualifier === b.qualifier;
}

function lastDay(claim: DatedFigure): string {
  return claim.asOfWhen.last ?? '9999-12-31';
}

function lowEnd(claim: DatedFigure): number {
  return claim.low ?? claim.value ?? 0;
}
