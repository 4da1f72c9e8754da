import { problemAt } from '../../domain/entry.ts';
import type { Problem, Reason } from '../../domain/problem.ts';
import type { ReadEvent } from '../../domain/read-event.ts';
import type { Removal } from '../../domain/removal.ts';
import { sourceAnchor } from '../anchors.ts';
import { publishEvent } from './list-published.ts';
import type { PublishedEntry } from './published-entry.ts';
import { anchorOf } from './published-entry.ts';

/** Finds the published parts of an event that its page would lack. An event with another fault is left until that is mended. */
export function findLostAnchors(locked: PublishedEntry, { entry, event }: ReadEvent, removed: readonly Removal[]): Problem[] {
  if (!event) return [];
  const current = publishEvent(event);
  const allowed = new Set(
    removed.flatMap(({ what, id, anchors = [] }) => (what === 'event' && (id === event.id || id === locked.id) ? anchors : [])),
  );
  const lost = [...locked.anchors].flatMap(([start, count]) => {
    const left = current.anchors.get(start) ?? 0;
    const numbers = Array.from({ length: Math.max(0, count - left) }, (_, index) => left + index + 1);
    return numbers
      .map((number) => anchorOf(start, number))
      .filter((anchor) => !allowed.has(anchor))
      .map((anchor) => problemAt(entry, [fieldOf(start)], partReason(event.id, anchor)));
  });
  const moved = locked.sources.flatMap((source, index) => {
    const anchor = sourceAnchor(index);
    if (current.sources[index] === source || allowed.has(anchor)) return [];
    return [problemAt(entry, ['sources', index], sourceReason(event.id, anchor, source, current.sources[index]))];
  });
  return [...lost, ...moved];
}

function fieldOf(start: string): string {
  if (start === 'leg') return 'legs';
  // Quotations stand in the body; the place is then that of the entry.
  return start === 'quote' ? 'quotes' : 'figures';
}

function partReason(id: string, anchor: string): Reason {
  return {
    rule: 'anchor-lost',
    message: `${wordsOf(anchor)} has been published at #${anchor}, and now nothing on the page has this name.`,
    hint: `Bring it back; a wrong number is corrected where it stands, with a row under corrections. If it was removed, ${removalHint(id, anchor)}`,
  };
}

function sourceReason(id: string, anchor: string, was: string, now: string | undefined): Reason {
  return {
    rule: 'anchor-lost',
    message: `The source "${was}" has been published at #${anchor}, where ${now === undefined ? 'nothing' : `"${now}"`} stands now.`,
    hint: `Leave the sources in their order, and add new ones at the end; one that supports nothing any more gets relied: false. If it was removed, ${removalHint(id, anchor)}`,
  };
}

function removalHint(id: string, anchor: string): string {
  return `add this line to removed.yaml: - { what: event, id: ${id}, anchors: [${anchor}], date: 'YYYY-MM-DD', why: … }`;
}

function wordsOf(anchor: string): string {
  if (anchor.startsWith('fig-')) return `A figure of "${anchor.slice(4).replace(/-\d+$/, '').replaceAll('_', '-')}"`;
  return anchor.startsWith('leg-') ? 'A leg' : 'A quotation';
}
