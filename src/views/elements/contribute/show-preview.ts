import type { FormVocabulary } from '../../../derived/contribute/form-vocabulary.ts';
import type { When } from '../../../domain/time/when.ts';
import { formatWhenShort } from '../../../domain/time/when-words.ts';
import { formatDate } from '../../../domain/time/words.ts';
import { hourClass } from '../../hour-class.ts';
import { STATUS_GLYPHS } from '../../status-glyphs.ts';
import type { EntryDraft } from './entry-draft.ts';
import { isWritten } from './entry-draft.ts';
import { idsOfNames } from './names-in-draft.ts';
import type { ReadWhen } from './read-when.ts';

/** Shows the row of the timeline that a draft will make. */
export function showPreview(root: Element, draft: EntryDraft, read: ReadWhen, vocabulary: FormVocabulary): void {
  const { main, sub } = read.when ? previewWhen(read.when, read.place) : { main: '', sub: 'When it happened' };
  write(root, 'main', main);
  write(root, 'sub', sub);
  showPin(root, read.when);
  write(root, 'title', draft.title.trim() || 'The headline');
  write(root, 'summary', draft.summary.trim() || 'The summary.');
  write(root, 'kind', vocabulary.kinds[draft.kind]?.name ?? 'Kind');
  const places = idsOfNames(draft.places, vocabulary.offices).map((id) => vocabulary.offices[id]?.name ?? id);
  write(root, 'places', places.slice(0, 3).join(', ') + (places.length > 3 ? ` and ${places.length - 3} more` : ''));
  const sources = draft.sources.filter((source) => isWritten(source, 'sources')).length;
  write(root, 'sources', sources === 0 ? 'No source yet' : sources === 1 ? '1 source' : `${sources} sources`);
  showStatus(root, draft);
}

/** What the row says, with the day that stands above rows on a timeline. */
export function previewWhen(when: When, place: string | undefined): { readonly main: string; readonly sub: string } {
  const { main, sub } = formatWhenShort(when, place);
  if (when.kind === 'interval') {
    const year = when.last?.slice(0, 4) ?? '';
    return { main: main ?? '', sub: main?.includes(year) || year === '' ? sub : `${year}, ${sub}` };
  }
  const day = when.first;
  if (day === null || (when.kind === 'date' && when.precision !== 'day')) return { main: main ?? '', sub };
  if (when.kind === 'date') return { main: main ?? formatDate(day, 'short'), sub: `${day.slice(0, 4)}, ${sub}` };
  return { main: main ?? '', sub: `${sub}, ${formatDate(day, 'medium')}` };
}

function showPin(root: Element, when: When | null): void {
  const pin = root.querySelector('[data-pv="pin"]');
  if (!pin) return;
  if (when?.kind === 'instant')
    pin.className = `dot ${hourClass(Number(when.local.slice(11, 13)), Number(when.local.slice(14, 16)))}`;
  else pin.className = when && (when.approximate || when.uncertain || when.kind === 'interval') ? 'open near' : 'open';
}

function showStatus(root: Element, { status, conflictPoint }: EntryDraft): void {
  const shown = root.querySelector('.st');
  const glyph = Object.entries(STATUS_GLYPHS).find(([name]) => name === status);
  if (!shown || !glyph) return;
  shown.className = `st ${glyph[0]}`;
  shown.querySelector('path')?.setAttribute('d', glyph[1]);
  const words = status.slice(0, 1).toUpperCase() + status.slice(1);
  const point = status === 'disputed' ? conflictPoint.trim() : '';
  const text = shown.querySelector('span');
  if (text) text.textContent = point === '' ? words : `${words}: ${point}`;
}

function write(root: Element, part: string, words: string): void {
  const found = root.querySelector<HTMLElement>(`[data-pv="${part}"]`);
  if (!found) return;
  found.textContent = words;
  found.hidden = words === '' && part === 'places';
}
