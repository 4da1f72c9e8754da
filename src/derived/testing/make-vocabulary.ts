import type { Site, Vocabulary } from '../../domain/vocabulary.ts';

/** Closed lists for a test: what is not given is empty, or an invented newsroom's. */
export function makeVocabulary({
  site,
  ...rest
}: Partial<Omit<Vocabulary, 'site'>> & { readonly site?: Partial<Site> } = {}): Vocabulary {
  return {
    organisations: {},
    offices: {},
    metrics: {},
    kinds: {},
    hosts: [],
    removed: [],
    links: [],
    site: {
      name: 'The Quayside Record',
      tagline: 'What happened on the quay.',
      about: 'An invented newsroom.',
      url: 'https://quayside.example',
      asKnownOn: '2026-07-03',
      clocks: [],
      lead: {
        headline: 'The quay closes',
        standfirst: [],
        event: 'one',
        story: 'story',
        figures: [],
        quotes: [],
        from: '2026-05-18',
        to: '2026-05-20',
        stretch: 'The week of 18 May',
      },
      ...site,
    },
    ...rest,
  };
}
