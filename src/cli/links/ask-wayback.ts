import { readWaybackAnswer } from '../../domain/wayback-answer.ts';

/** Where the Wayback Machine says whether it has a copy. */
export const AVAILABILITY = 'https://archive.org/wayback/available';

/** Address of the copy of a page that was made nearest to a day ('YYYYMMDD'); null where there is none or no clear answer came. */
export async function askWayback(url: string, day: string, endpoint: string, timeoutMs: number): Promise<string | null> {
  const asked = new URL(endpoint);
  asked.searchParams.set('url', url);
  asked.searchParams.set('timestamp', day);
  try {
    const response = await fetch(asked, { signal: AbortSignal.timeout(timeoutMs), redirect: 'error' });
    return response.ok ? readWaybackAnswer(await response.json(), url) : null;
  } catch {
    return null;
  }
}
