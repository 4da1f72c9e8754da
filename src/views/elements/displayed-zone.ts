/** Shows times in a zone, or as reported when it is null; answers how many events stand on another day than reported. */
export type ZoneListener = (zone: string | null) => number;

const listeners = new Set<ZoneListener>();
let shown: string | null = null;

/** Shows all times of the page in `zone`; null is as reported. Answers how many events stand on another day than reported. */
export function displayZone(zone: string | null): number {
  shown = zone;
  let moved = 0;
  for (const listener of listeners) moved += listener(zone);
  return moved;
}

/** Calls the listener whenever the displayed zone changes, and once now if it is not the reported one. */
export function onDisplayedZone(listener: ZoneListener): void {
  listeners.add(listener);
  if (shown !== null) listener(shown);
}
