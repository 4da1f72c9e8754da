import type { Correction, Event } from '../../domain/event.ts';
import { formatDate } from '../../domain/time/words.ts';
import { listCorrections } from '../corrections.ts';
import type { DatedCorrection } from '../corrections.ts';
import { entryPath } from '../entry-path.ts';
import { recordWhen } from '../exports/record-when.ts';
import { groupDigits } from '../figure-words.ts';
import { presentVersion } from '../versions/versions-of.ts';
import type { Feed, FeedItem } from './feed.ts';
import { lastingId } from '../lasting-id.ts';
import { listRemovals } from '../removals.ts';
import { limitItems, measureItem } from './limit-items.ts';
import type { FeedSite } from './feed-site.ts';
import { frameFeed } from './make-feed.ts';
import { removalItem } from './make-removal-item.ts';
import { cleanText, escapeText } from './xml.ts';

/** The feed of what was corrected or removed, one item a correction or a removal, the newest first. */
export function makeCorrectionsFeed(site: FeedSite): Feed {
  const { name, asKnownOn } = site.corpus.vocabulary.site;
  const changes = [
    ...listRemovals(site.corpus).map((listed) => ({ date: listed.removal.date, item: () => removalItem(listed, site) })),
    ...listCorrections(site.corpus)
      .reverse()
      .map((entry) => ({ date: entry.correction.date, item: () => correctionItem(entry, site) })),
  ].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const items = limitItems(changes, ({ item }) => measureItem(item()));
  return {
    ...frameFeed(site, items, changes.length),
    title: `${name}: corrections`,
    description: `What entries used to say, what they say now, what was removed, when and why. ${scopeWords(items.length, changes.length)}, as known on ${formatDate(asKnownOn, 'medium')}.`,
    pageUrl: site.addressOf('/corrections/'),
  };
}

function scopeWords(shown: number, total: number): string {
  if (total === 0) return 'Nothing has been corrected or removed yet';
  return shown < total ? `The newest ${shown} of ${groupDigits(total)} changes` : 'All of them';
}

function correctionItem({ event, correction }: DatedCorrection, { corpus, addressOf }: FeedSite): FeedItem {
  const { date, was, now, why } = correction;
  const page = addressOf(`/events/${event.id}/`);
  const withdrawal = event.status === 'withdrawn' && correction === event.corrections.at(-1);
  const kind = corpus.vocabulary.kinds[event.kind];
  return {
    id: `${addressOf(entryPath('event', lastingId(event)))}#${correctionName(event, correction)}`,
    url: `${page}#changes`,
    title: cleanText(`${withdrawal ? 'Withdrawn' : 'Corrected'}: ${event.title}`),
    summary: cleanText(why),
    content: [
      `<p>${escapeText(why)}</p>`,
      `<p><strong>It said:</strong> <del>${escapeText(was)}</del></p>`,
      `<p><strong>It says:</strong> <ins>${escapeText(now)}</ins></p>`,
      `<p>${withdrawal ? 'Withdrawn' : 'Corrected'} on ${formatDate(date, 'medium')}. <a href="${page}">${escapeText(event.title)}</a></p>`,
    ].join(''),
    published: date,
    updated: date,
    categories: [{ id: event.kind, name: cleanText(kind?.name ?? event.kind), scheme: addressOf('/kinds/') }],
    sources: [],
    image: null,
    facts: {
      event: event.id,
      status: event.status,
      sequence: event.corrections.indexOf(correction) + 1,
      version: presentVersion(corpus, event.id)?.number ?? null,
      when: recordWhen(event.when, event.places, corpus.vocabulary.offices),
    },
  };
}

/** 'corrected-2026-06-09', the second of that day 'corrected-2026-06-09-2': a correction of another day, added later, moves no id. */
function correctionName({ corrections }: Event, correction: Correction): string {
  const { date } = correction;
  const number = corrections.filter((other) => other.date === date).indexOf(correction) + 1;
  return `corrected-${date}${number === 1 ? '' : `-${number}`}`;
}
