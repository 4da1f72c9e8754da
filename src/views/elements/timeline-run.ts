/** A part of a list of matches: from index `from`, before index `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** How many rows are shown at first, and added at each wish for more: a page's weight in memory has a bound. */
export const RUN = 60;

/** The run at one end of the matches. */
export function runAtEdge(total: number, edge: 'start' | 'end'): Run {
  return edge === 'start' ? { from: 0, to: Math.min(RUN, total) } : { from: Math.max(0, total - RUN), to: total };
}

/** The run that begins a little before the match at `index`, so that what led to it is in sight. */
export function runAround(total: number, index: number): Run {
  const from = Math.max(0, Math.min(index - RUN / 6, total - RUN));
  return { from, to: Math.min(total, from + RUN) };
}

/** The run with more matches on one side. */
export function extendRun(run: Run, total: number, side: 'earlier' | 'later'): Run {
  return side === 'earlier'
    ? { from: Math.max(0, run.from - RUN), to: run.to }
    : { from: run.from, to: Math.min(total, run.to + RUN) };
}
