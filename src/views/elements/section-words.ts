import type { Bits } from '../../derived/browse/bits.ts';
import { hasBit, positionsOf } from '../../derived/browse/bits.ts';
import { dayOf } from '../../derived/browse/columns.ts';
import type { OpenIndex } from '../../derived/browse/select.ts';
import type { CountWords } from './arrange-rows.ts';

/** Words such as '14 of its 24 events match', by the calendar in which events were reported. */
export function sectionWords(index: OpenIndex, matches: readonly number[], within: Bits): CountWords {
  const totals = new Map<string, number>();
  const matching = new Map<string, number>();
  for (const position of positionsOf(within)) add(totals, monthOf(index, position));
  for (const position of matches) if (hasBit(within, position)) add(matching, monthOf(index, position));
  return ({ key, vague }, shown) => {
    if (vague) return `${shown} ${shown === 1 ? 'matches' : 'match'}`;
    const [found, total] = [matching.get(key) ?? shown, totals.get(key) ?? shown];
    if (found === total) return total === 1 ? '1 event' : `${total} events`;
    return `${found} of its ${total} events ${found === 1 ? 'matches' : 'match'}`;
  };
}

/** The month of an event whose day is known; '' for others, which stand in a section of their own. */
function monthOf({ first, last }: OpenIndex, position: number): string {
  const day = first[position] ?? 0;
  return (last[position] ?? 0) - day <= 1 ? dayOf(day).slice(0, 7) : '';
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
