/** What events are filtered by, in the order of the controls. The names are those of the address. */
export const FACETS = ['organisation', 'kind', 'story', 'place', 'year', 'status', 'source', 'publisher'] as const;

export type Facet = (typeof FACETS)[number];

/** What the controls call a facet. */
export const FACET_LABELS: Readonly<Record<Facet, string>> = {
  organisation: 'Organisation',
  kind: 'Kind',
  story: 'Story',
  place: 'Place',
  year: 'Year',
  status: 'Status',
  source: 'Source kind',
  publisher: 'Publisher',
};

/** A value of every facet by what `make` gives for it. */
export function eachFacet<T>(make: (facet: Facet) => T): Record<Facet, T> {
  return {
    organisation: make('organisation'),
    kind: make('kind'),
    story: make('story'),
    place: make('place'),
    year: make('year'),
    status: make('status'),
    source: make('source'),
    publisher: make('publisher'),
  };
}
