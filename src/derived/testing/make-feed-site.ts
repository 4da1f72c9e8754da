import type { Event } from '../../domain/event.ts';
import { indexCorpus } from '../corpus.ts';
import type { FeedSite } from '../feeds/feed-site.ts';
import { makeVocabulary } from './make-vocabulary.ts';

/** A site of an invented newsroom under a path, for tests of feeds. */
export function makeFeedSite(events: readonly Event[]): FeedSite {
  const vocabulary = makeVocabulary({
    organisations: { one: { name: 'One Company' }, two: { name: 'Two & Partners' } },
    offices: { singapore: { name: 'Singapore', level: 'city', zone: 'Asia/Singapore' } },
    metrics: { 'jobs-cut': { name: 'Jobs cut', unit: 'people', about: 'People.' } },
    kinds: { layoff: { name: 'Layoff', plural: 'Layoffs', about: 'People lose their jobs.' } },
  });
  return {
    corpus: indexCorpus({ events, stories: [], charts: [], vocabulary }),
    addressOf: (path) => `https://quayside.example/repo${path}`,
    license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  };
}
