import type { Correction, Event } from '../../domain/event.ts';
import { formatDate } from '../../domain/time/words.ts';
import { listCorrections } from '../corrections.ts';
import type { DatedCorrection } from '../corrections.ts';
import { recordWhen } from '../exports/record-when.ts';
import { groupDigits } from '../figure-words.ts';
import { presentVersion } from '../versions/versions-of.ts';
import type { Feed, FeedItem } from './feed.ts';
import { limitItems, measureItem } from './limit-items.ts';
import type { FeedSite } from './feed-site.ts';
import { frameFeed } from './make-feed.ts';
import { cleanText, escapeText } from './xml.ts';

/** The feed of what was corrected, one item a correction, the newest first. */
export function makeCorrectionsFeed(site: FeedSite): Feed {
  const { name, asKnownOn } = site.corpus.vocabulary.site;
  const corrections = listCorrections(site.corpus).reverse();
  const items = limitItems(corrections, (entry) => measureItem(correctionItem(entry, site)));
  return {
    ...frameFeed(site, items, corrections.length),
    title: `${name}: corrections`,
    description: `What entries used to say, what they say now, when and why. ${scopeWords(items.length, corrections.length)}, as known on ${formatDate(asKnownOn, 'medium')}.`,
    pageUrl: site.addressOf('/corrections/'),
  };
}

function scopeWords(shown: number, total: number): string {
  if (total === 0) return 'Nothing has been corrected yet';
  return shown < total ? `The newest ${shown} of ${groupDigits(total)} corrections` : 'All corrections';
}

function correctionItem({ event, correction }: DatedCorrection, { corpus, addressOf }: FeedSite): FeedItem {
  const { date, was, now, why } = correction;
  const page = addressOf(`/events/${event.id}/`);
  const withdrawal = event.status === 'withdrawn' && correction === event.corrections.at(-1);
  const kind = corpus.vocabulary.kinds[event.kind];
  return {
    id: `${page}#${correctionName(event, correction)}`,
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
