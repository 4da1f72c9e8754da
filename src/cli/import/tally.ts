import type { RowResult } from './import-rows.ts';

const EXAMPLES = 5;

interface Group {
  count: number;
  readonly lines: number[];
}

/** Counts what became of rows, by reason; holds numbers of a few lines and names of employers, never rows. */
export class Tally {
  readonly counts = { written: 0, skipped: 0, merged: 0 };
  readonly reasons = new Map<string, Group>();
  /** How many rows each employer has that is not on the list. */
  readonly unlisted = new Map<string, number>();
  likely = 0;

  add({ line, result, reason, unlisted }: RowResult): void {
    this.counts[result]++;
    if (unlisted !== '' && result === 'written') this.unlisted.set(unlisted, (this.unlisted.get(unlisted) ?? 0) + 1);
    if (result === 'written' && reason !== '') this.likely++;
    if (result !== 'skipped') return;
    const key = reason.replace(/"[^"]*"/g, '"…"').replace(/(has) \d+ (cells)/, '$1 … $2');
    const group = this.reasons.get(key) ?? { count: 0, lines: [] };
    group.count++;
    if (group.lines.length < EXAMPLES) group.lines.push(line);
    this.reasons.set(key, group);
  }

  get read(): number {
    return this.counts.written + this.counts.skipped + this.counts.merged;
  }
}
