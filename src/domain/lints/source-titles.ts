import { problemAt } from '../entry.ts';
import type { Problem } from '../problem.ts';
import type { ReadEvent } from '../read-event.ts';
import { pageOf } from './find-event-lints.ts';

/** Finds pages that two entries cite under different titles; the later of the two files is asked about. */
export function findSourceTitles(events: readonly ReadEvent[]): Problem[] {
  const first = new Map<string, { readonly title: string; readonly file: string }>();
  const found: Problem[] = [];
  for (const { entry, draft } of events) {
    draft.sources.forEach(({ url, title }, index) => {
      if (url === undefined || title === undefined) return;
      const page = pageOf(url);
      const earlier = first.get(page);
      if (!earlier) first.set(page, { title, file: entry.file });
      else if (plain(earlier.title) !== plain(title))
        found.push(
          problemAt(entry, ['sources', index, 'title'], {
            rule: 'source-title',
            message: `In ${earlier.file} the same page has the title "${earlier.title}".`,
            hint: 'Look at the page and write its title the same way in both; leave it out where none was shown.',
          }),
        );
    });
  }
  return found;
}

/** Titles that differ in marks and capitals alone are one. */
function plain(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
