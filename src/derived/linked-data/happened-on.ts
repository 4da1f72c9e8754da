import { parseWhen } from '../../domain/time/when.ts';
import type { When } from '../../domain/time/when.ts';
import { formatAt } from '../exports/record-when.ts';

/**
 * A time as an ISO 8601 date of its own precision: '2026-05-20T04:00:00+08:00', '2026-05-20', '2026-05', '2026'. The same clock time in
 * each place has no offset, and is given as its day. Null for what such a date would make more precise than it is: around, uncertain,
 * a quarter, a decade, and a stretch, which says between which days something happened and not how long it took.
 */
export function happenedOn(when: When): string | null {
  if (when.approximate || when.uncertain) return null;
  switch (when.kind) {
    case 'instant':
      return formatAt(when);
    case 'wall':
      return when.local.slice(0, 10);
    case 'interval':
      return null;
    case 'date':
      return { day: when.first, month: when.first.slice(0, 7), year: when.first.slice(0, 4), quarter: null, decade: null }[
        when.precision
      ];
  }
}

/** The same of a day, month or year as a source has it. Null where there is none. */
export function publishedOn(text: string | undefined): string | null {
  const read = text === undefined ? null : parseWhen(text, null);
  return read?.ok ? happenedOn(read.value) : null;
}
