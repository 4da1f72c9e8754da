import type { Event } from '../../domain/event.ts';
import { STATUSES } from '../../domain/event.ts';
import { isRelied, SOURCE_KINDS } from '../../domain/source.ts';
import type { Corpus } from '../corpus.ts';
import { yearOf } from '../timeline.ts';
import type { Facet } from './facet-names.ts';
import { eachFacet } from './facet-names.ts';

/** A value that events can have of a facet: its id in the address, its name for readers. */
export interface FacetValue {
  readonly id: string;
  readonly name: string;
}

/** The values of every facet of an event. A place counts for all larger places it lies in; sources not relied on do not count. */
export function facetsOf(event: Event, { vocabulary }: Pick<Corpus, 'vocabulary'>): Readonly<Record<Facet, readonly string[]>> {
  const relied = event.sources.filter(isRelied);
  const places = new Set<string>();
  for (const id of [...event.places, ...event.legs.flatMap((leg) => leg.places)])
    for (let at: string | undefined = id; at !== undefined; at = vocabulary.offices[at]?.within) places.add(at);
  return {
    organisation: event.organisations,
    kind: [event.kind],
    story: event.stories,
    place: [...places],
    year: [yearOf(event)],
    status: [event.status],
    source: [...new Set(relied.map(({ kind }) => kind))],
    publisher: [...new Set(relied.map(({ publisher }) => publisher))],
  };
}

/** Every value of every facet, in the order in which a reader expects it: lists by name or as kept, years newest first. */
export function listFacetValues({ vocabulary, stories, years, events }: Corpus): Record<Facet, FacetValue[]> {
  const { organisations, kinds, offices } = vocabulary;
  const publishers = new Set(events.flatMap(({ sources }) => sources.filter(isRelied).map(({ publisher }) => publisher)));
  const named = (list: Readonly<Record<string, { readonly name: string; readonly short?: string | undefined }>>): FacetValue[] =>
    Object.entries(list).map(([id, { name, short }]) => ({ id, name: short ?? name }));
  const lists: Record<Facet, FacetValue[]> = {
    organisation: named(organisations).sort(byName),
    kind: named(kinds),
    story: stories.map(({ id, title }) => ({ id, name: title })),
    place: named(offices).sort(byName),
    year: [...years].reverse().map(({ year }) => ({ id: year, name: year })),
    status: STATUSES.map((id) => ({ id, name: capital(id) })),
    source: SOURCE_KINDS.map((id) => ({ id, name: capital(id) })),
    publisher: [...publishers].map((id) => ({ id, name: id })).sort(byName),
  };
  return eachFacet((facet) => lists[facet]);
}

const collator = new Intl.Collator('en');

function byName(a: FacetValue, b: FacetValue): number {
  return collator.compare(a.name, b.name);
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
