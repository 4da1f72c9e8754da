import type { KindItem, MetricItem, OrganisationItem, PlaceItem, StoryItem } from '../../domain/data/list-schemas.ts';
import type { Event } from '../../domain/event.ts';
import { eventsOfKind, eventsOfOrganisation, eventsOfPlace, eventsOfStory } from '../projections.ts';
import type { DataSite } from './data-site.ts';

/** Stories in the order of the site. */
export function makeStories({ corpus, addressOf }: DataSite): StoryItem[] {
  return corpus.stories.map(({ id, title, summary }) => ({
    id,
    url: addressOf(`/stories/${id}/`),
    title,
    summary,
    event_ids: idsOf(eventsOfStory(corpus, id)),
  }));
}

/** Organisations in the order of their list, as are places, kinds and metrics. */
export function makeOrganisations({ corpus, addressOf }: DataSite): OrganisationItem[] {
  return Object.entries(corpus.vocabulary.organisations).map(([id, { name, short = null, about = null }]) => ({
    id,
    url: addressOf(`/organisations/${id}/`),
    name,
    short,
    about,
    event_ids: idsOf(eventsOfOrganisation(corpus, id)),
  }));
}

export function makePlaces({ corpus, addressOf }: DataSite): PlaceItem[] {
  return Object.entries(corpus.vocabulary.offices).map(([id, office]) => {
    const event_ids = idsOf(eventsOfPlace(corpus, id));
    return {
      id,
      url: event_ids.length > 0 ? addressOf(`/places/${id}/`) : null,
      name: office.name,
      level: office.level,
      city: office.city ?? null,
      country: office.country ?? null,
      within_id: office.within ?? null,
      zone: office.zone ?? null,
      event_ids,
    };
  });
}

export function makeKinds({ corpus, addressOf }: DataSite): KindItem[] {
  return Object.entries(corpus.vocabulary.kinds).map(([id, { name, plural, about }]) => ({
    id,
    url: addressOf(`/kinds/${id}/`),
    name,
    plural,
    about,
    event_ids: idsOf(eventsOfKind(corpus, id)),
  }));
}

export function makeMetrics({ corpus }: DataSite): MetricItem[] {
  const counts = new Map<string, number>();
  for (const { figures } of corpus.events) for (const { metric } of figures) counts.set(metric, (counts.get(metric) ?? 0) + 1);
  return Object.entries(corpus.vocabulary.metrics).map(([id, { name, unit, about }]) => ({
    id,
    name,
    unit,
    about,
    figures: counts.get(id) ?? 0,
  }));
}

function idsOf(events: readonly Event[]): string[] {
  return events.map(({ id }) => id);
}
