import type { Status } from '../domain/event.ts';

/** The sign that stands before the word of a status, as a path on a square of 14. */
export const STATUS_GLYPHS: Readonly<Record<Status, string>> = {
  confirmed: 'M2.500 7.500 5.500 10.500 11.500 3.500',
  reported: 'M2.5 3h9v6.5H7L4 12V9.5H2.500z',
  disputed: 'M2 5h10M2 9h10M9.500 2.500 4.500 11.500',
  corrected: 'M2 12 7 4l5 8',
  withdrawn: 'M3 7h8',
};

export type StatusName = keyof typeof STATUS_GLYPHS;
