/** Which clock the reader wants. */
export type ClockChoice = { readonly kind: 'reported' | 'mine' | 'utc' } | { readonly kind: 'zone'; readonly zone: string };

/** Reads a choice as it stands in the address and in the memory of the device; null when it names nothing that exists. */
export function parseChoice(text: string | null): ClockChoice | null {
  if (!text) return null;
  const name = text.toLowerCase();
  if (name === 'reported' || name === 'mine' || name === 'utc') return { kind: name };
  // Abbreviations such as "EST" are accepted by browsers and mean different things to different people.
  if (!text.includes('/')) return null;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions();
    // The browser mends letter case; where it answers with another, older name (Asia/Calcutta), the name asked for stays.
    return { kind: 'zone', zone: timeZone.toLowerCase() === name ? timeZone : capitals(text) };
  } catch {
    return null;
  }
}

/** The text that parseChoice reads back. */
export function formatChoice(choice: ClockChoice): string {
  return choice.kind === 'zone' ? choice.zone : choice.kind;
}

/** The zone a choice shows times in; null is as reported. */
export function zoneOf(choice: ClockChoice): string | null {
  if (choice.kind === 'zone') return choice.zone;
  if (choice.kind === 'utc') return 'UTC';
  return choice.kind === 'mine' ? new Intl.DateTimeFormat().resolvedOptions().timeZone : null;
}

/** 'asia/kathmandu' as it is spelled, for browsers that answer with an older name and so do not mend the letters. */
function capitals(zone: string): string {
  return zone.replace(/(^|[/_-])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
