/** The name of a file that is taken away: 'harbour-desk-events-2026-05-to-2026-06.csv'. An empty label is left out. */
export function formatDownloadName(siteName: string, label: string, extension: 'csv' | 'json' | 'ics' | 'md'): string {
  const parts = [slug(siteName), 'events', slug(label)].filter((part) => part !== '');
  const stem = [...parts.join('-')].slice(0, MOST).join('');
  return `${stem.replace(/-$/, '')}.${extension}`;
}

// Characters; file systems allow 255 octets, and a character has at most four of them.
const MOST = 60;

/** Letters and digits of any script in lower case, Latin ones without accents, anything else a hyphen. */
function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
