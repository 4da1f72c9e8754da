import { formatClock } from '../../domain/time/words.ts';
import type { Told } from './told.ts';

/** An hour of the local day with what was told in it, each list in time order. */
export interface HourBin {
  /** 0 to 23. */
  readonly hour: number;
  /** '4 am to 5 am'. */
  readonly words: string;
  /** Reported to the minute. */
  readonly exact: readonly Told[];
  /** Reported as around a time in this hour, or as between it and a later one. */
  readonly about: readonly Told[];
  readonly planned: readonly Told[];
}

/** Counts by hour of the local day; a stretch counts in the hour in which it begins. */
export function countHours(told: readonly Told[]): HourBin[] {
  const byHour = Map.groupBy(told, ({ from }) => Math.floor(from));
  return Array.from({ length: 24 }, (_, hour) => {
    const own = byHour.get(hour) ?? [];
    const reported = own.filter(({ planned }) => !planned);
    const isExact = ({ from, to, when }: Told): boolean => from === to && !when.approximate;
    return {
      hour,
      words: `${hourWords(hour)} to ${hourWords((hour + 1) % 24)}`,
      exact: reported.filter(isExact),
      about: reported.filter((one) => !isExact(one)),
      planned: own.filter(({ planned }) => planned),
    };
  });
}

/** '4 am', 'noon', 'midnight'. */
function hourWords(hour: number): string {
  if (hour % 12 === 0) return hour === 0 ? 'midnight' : 'noon';
  return formatClock(hour, 0, '12').replace(':00', '');
}
