/** A chart of single events has a mark for each up to so many; beyond, it counts them in bars. */
export const MOST_MARKS = 300;
