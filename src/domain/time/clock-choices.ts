import type { Resolution } from './resolve.ts';
import { formatWall, resolveLocal, wallOf } from './resolve.ts';
import { formatClock, formatDate } from './words.ts';
import { offsetSeconds } from './zoned.ts';

/** What to write instead of a clock time that did not happen, or which of two is meant. */
export interface ClockChoice {
  readonly words: string;
  /** '2026-11-01T01:30'. */
  readonly local: string;
  /** '-07:00'; empty where the time happened once. */
  readonly offset: string;
}

/** The choice that a change of clocks leaves of a local time, to the minute, in a known zone; none where it happened once. */
export function clockChoices(local: string, zone: string): ClockChoice[] {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local) || Number.isNaN(wallOf(local))) return [];
  const resolution = resolveLocal(local, zone);
  if (resolution.kind === 'overlap')
    return resolution.offsets.map((offset, index) => ({
      words: `The ${index === 0 ? 'first' : 'second'} time, at UTC${offset.replace('-', '−')}`,
      local,
      offset,
    }));
  return resolution.kind === 'gap' ? besideGap(local, resolution) : [];
}

/** The hour that was meant if a clock had not been put forward yet, or had been too early. */
function besideGap(local: string, { offsets }: Extract<Resolution, { kind: 'gap' }>): ClockChoice[] {
  const jump = (offsetSeconds(offsets[1]) - offsetSeconds(offsets[0])) * 1000;
  return [jump, -jump].map((by) => {
    const moved = formatWall(wallOf(local) + by).slice(0, 16);
    const [hour = 0, minute = 0] = moved.slice(11).split(':').map(Number);
    return {
      words: `${formatClock(hour, minute, '12')} on ${formatDate(moved.slice(0, 10), 'short')}`,
      local: moved,
      offset: '',
    };
  });
}
