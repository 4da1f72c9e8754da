import type { When } from '../domain/time/when.ts';

/** One sentence on what is not known of a time that is no instant, and why it does not move with the reader's clock. */
export function unknownWords(when: When): string {
  if (when.kind === 'wall') return 'A clock time in each place, not one instant: it is not converted.';
  if (when.approximate || when.uncertain) return 'The date is not certain. It is not converted to other time zones.';
  if (when.kind === 'date' && when.precision === 'day')
    return 'Only the day is known. It is shown as this day in every time zone.';
  if (when.kind === 'interval' && (when.start?.kind === 'instant' || when.end?.kind === 'instant'))
    return 'The instant is not known, so the time stands as it was reported.';
  return 'The day is not known. It is not converted to other time zones.';
}
