import type { Corpus } from './corpus.ts';
import { placeAbout } from './place-words.ts';
import { eventsOfKind, eventsOfOrganisation, eventsOfPlace } from './projections.ts';

/** A thing that has a page, with the number of its events. */
export interface Listing {
  readonly name: string;
  readonly path: string;
  readonly about: string | undefined;
  readonly count: number;
}

const collator = new Intl.Collator('en');

/** Organisations in alphabetical order. */
export function listOrganisations(corpus: Corpus): Listing[] {
  return Object.entries(corpus.vocabulary.organisations)
    .map(([id, { name, about }]) => ({
      name,
      path: `/organisations/${id}/`,
      about,
      count: eventsOfOrganisation(corpus, id).length,
    }))
    .sort(byName);
}

/** Kinds in the order of their list. */
export function listKinds(corpus: Corpus): Listing[] {
  return Object.entries(corpus.vocabulary.kinds).map(([id, { plural, about }]) => ({
    name: plural,
    path: `/kinds/${id}/`,
    about,
    count: eventsOfKind(corpus, id).length,
  }));
}

/** Places that have events, largest kind of place first. */
export function listPlaces(corpus: Corpus): { name: string; entries: Listing[] }[] {
  const { offices } = corpus.vocabulary;
  const levels = { area: 'Parts of the world', country: 'Countries', region: 'States and regions', city: 'Cities' } as const;
  return Object.entries(levels)
    .map(([level, name]) => ({
      name,
      entries: Object.entries(offices)
        .filter(([, office]) => office.level === level)
        .map(([id, office]) => ({
          name: office.name,
          path: `/places/${id}/`,
          about: placeAbout(id, offices),
          count: eventsOfPlace(corpus, id).length,
        }))
        .filter(({ count }) => count > 0)
        .sort(byName),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function byName(a: Listing, b: Listing): number {
  return collator.compare(a.name, b.name);
}
