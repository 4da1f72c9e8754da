import type { CorrectionComment, CreativeWork, Event as EventNode, NewsArticle, Person, Place } from 'schema-dts';
import type { Contributor } from '../../domain/contributor.ts';
import type { Correction, Event } from '../../domain/event.ts';
import type { Source } from '../../domain/source.ts';
import { isRelied } from '../../domain/source.ts';
import { formatWhen } from '../../domain/time/when-words.ts';
import { eventCardImage } from '../cards/list-cards.ts';
import { clockPlace } from '../clock-place.ts';
import { modifiedOn } from '../entry-days.ts';
import { entryPath } from '../entry-path.ts';
import { lastingId } from '../lasting-id.ts';
import { presentVersion } from '../versions/versions-of.ts';
import { happenedOn, publishedOn } from './happened-on.ts';
import type { LinkedSite } from './linked-page.ts';
import { cardNode } from './card-node.ts';
import { LANGUAGE, newsroomRef, organisationNode, websiteRef } from './site-nodes.ts';

/**
 * The entry of an event as a news article. It was published on the day it was added here, which is a day and no instant; the time of
 * what happened is that of the event it is about. A withdrawn entry is about nothing that happened.
 */
export function articleNode(event: Event, url: string, site: LinkedSite): NewsArticle {
  const { kinds, offices } = site.corpus.vocabulary;
  const withdrawn = event.status === 'withdrawn';
  const version = presentVersion(site.corpus, event.id);
  return {
    '@type': 'NewsArticle',
    '@id': `${lastingUrl(event, site)}#article`,
    headline: event.title,
    description: event.summary,
    url,
    mainEntityOfPage: url,
    datePublished: event.added,
    dateModified: modifiedOn(event),
    author: newsroomRef(site),
    publisher: newsroomRef(site),
    ...(event.contributors.length > 0 && { contributor: event.contributors.map(contributorNode) }),
    isPartOf: websiteRef(site),
    inLanguage: LANGUAGE,
    isAccessibleForFree: true,
    license: site.license.url,
    image: cardNode(eventCardImage(event, site.corpus), site),
    articleSection: kinds[event.kind]?.name ?? event.kind,
    keywords: event.places.map((id) => offices[id]?.name ?? id),
    ...(version && { version: version.number }),
    citation: event.sources.filter(isRelied).map(citationNode),
    ...(event.corrections.length > 0 && { correction: event.corrections.map(correctionNode) }),
    ...(withdrawn ? { creativeWorkStatus: 'Withdrawn' } : { about: eventNode(event, site) }),
  };
}

/** What happened. Organisations are what it is about: an entry does not say whether they acted or were acted on. */
function eventNode(event: Event, site: LinkedSite): EventNode {
  const { offices } = site.corpus.vocabulary;
  const { when, places } = event;
  const startDate = happenedOn(when);
  const place = when.zone === null ? undefined : clockPlace(when.zone, places, offices);
  return {
    '@type': 'Event',
    '@id': `${lastingUrl(event, site)}#event`,
    name: event.title,
    // In words it is never more precise than the source, and has its zone.
    description: formatWhen(when, { place }),
    ...(startDate !== null && { startDate }),
    ...(places.length > 0 && { location: places.map((id) => placeNode(id, site)) }),
    about: event.organisations.map((id) => organisationNode(id, site)),
  };
}

/** What names the event in every graph, also after a rename. */
function lastingUrl(event: Event, { addressOf }: LinkedSite): string {
  return addressOf(entryPath('event', lastingId(event)));
}

function placeNode(id: string, site: LinkedSite): Place {
  const office = site.corpus.vocabulary.offices[id];
  const url = site.addressOf(entryPath('place', id));
  const country = office?.level === 'country' ? office.name : office?.country;
  return {
    '@type': 'Place',
    '@id': `${url}#place`,
    name: office?.name ?? id,
    url,
    ...(country && {
      address: {
        '@type': 'PostalAddress',
        ...(office?.city && { addressLocality: office.city }),
        addressCountry: country,
      },
    }),
  };
}

function contributorNode({ name, url }: Contributor): Person {
  return { '@type': 'Person', name, ...(url && { url }) };
}

function citationNode({ title, url, publisher, published, archived }: Source): CreativeWork {
  const datePublished = publishedOn(published);
  return {
    '@type': 'CreativeWork',
    ...(title && { name: title }),
    ...(url && { url }),
    publisher: { '@type': 'Organization', name: publisher },
    ...(datePublished !== null && { datePublished }),
    ...(archived && { archivedAt: archived }),
  };
}

function correctionNode({ date, was, now, why }: Correction): CorrectionComment {
  return { '@type': 'CorrectionComment', text: `It said: ${was} It now says: ${now} Why: ${why}`, datePublished: date };
}
