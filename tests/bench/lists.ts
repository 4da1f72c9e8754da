import type { SourceKind } from '../../src/domain/source.ts';
import type { Kind, Metric, Office, Organisation } from '../../src/domain/vocabulary.ts';
import type { Dice } from './dice.ts';
import { zipfTotals } from './dice.ts';
import { buildOffices, placeId } from './places.ts';
import type { Prose } from './words.ts';

/** Who publishes what is read, with the host it is read at. */
export interface Publisher {
  readonly name: string;
  readonly host: string;
  readonly kind: SourceKind;
}

/** What events are made of; the totals make the first of each list the most frequent. */
export interface Lists {
  readonly offices: Record<string, Office>;
  /** Ids of places with a clock, and of all places. */
  readonly clocked: readonly string[];
  readonly places: readonly string[];
  readonly organisations: Record<string, Organisation>;
  readonly organisationTotals: readonly number[];
  readonly publishers: readonly Publisher[];
  readonly publisherTotals: readonly number[];
  readonly stories: readonly string[];
  readonly storyTotals: readonly number[];
}

const TRADES = [
  'Freight',
  'Ferries',
  'Mills',
  'Software',
  'Instruments',
  'Union',
  'Foods',
  'Rail',
  'Textiles',
  'Energy',
  'Council',
];
const PAPERS = ['Gazette', 'Courier', 'Post', 'Ledger', 'Observer', 'Bulletin', 'Wire', 'Register', 'Evening News', 'Review'];

export const KINDS: Record<string, Kind & { readonly verbs: readonly string[] }> = {
  announcement: kind('Announcement', 'Announcements', 'Somebody says what is to come.', 'announces a', 'sets out its'),
  closure: kind('Closure', 'Closures', 'A workplace ends.', 'closes its', 'shuts a'),
  notice: kind('Notice', 'Notices', 'People are told.', 'tells staff of its', 'gives notice to a'),
  transfer: kind('Transfer', 'Transfers', 'People are moved to other work.', 'moves staff to a', 'merges its'),
  leak: kind('Leak', 'Leaks', 'What was inside becomes public.', 'is seen to plan a', 'loses hold of a'),
  statement: kind('Statement', 'Statements', 'Somebody says something on the record.', 'speaks of a', 'defends its'),
  petition: kind(
    'Petition',
    'Petitions',
    'People sign for or against something.',
    'receives a petition on its',
    'answers signers of a',
  ),
  protest: kind('Protest', 'Protests', 'People act together in public.', 'sees a walkout over its', 'meets strikers of a'),
  rule: kind('Rule', 'Rules', 'A rule inside an organisation changes.', 'changes the rules of its', 'ends its'),
  report: kind('Report', 'Reports', 'Findings are published.', 'is said to weigh a', 'counts the cost of a'),
  filing: kind('Filing', 'Filings', 'An authority is notified.', 'files papers for its', 'registers a'),
  case: kind('Case', 'Cases', 'A court is asked.', 'goes to court over its', 'settles a'),
  finance: kind('Finance', 'Finance', 'Results, guidance and spending.', 'raises spending on its', 'writes off a'),
  launch: kind('Launch', 'Launches', 'Something becomes available.', 'opens its', 'starts a'),
};

export const METRICS: Record<string, Metric> = {
  'jobs-cut': { name: 'Jobs cut', unit: 'people', about: 'Jobs that end.' },
  'jobs-at-risk': { name: 'Jobs at risk', unit: 'people', about: 'Jobs that may end.' },
  headcount: { name: 'Staff', unit: 'people', about: 'Everybody employed.' },
  'share-cut': { name: 'Share cut', unit: 'percent', about: 'Part of the staff whose jobs end.' },
  severance: { name: 'Severance', unit: 'weeks', about: 'Weeks of pay.' },
  'notice-time': { name: 'Time of notice', unit: 'days', about: 'Days between notice and end.' },
  signatures: { name: 'Signatures', unit: 'signatures', about: 'Names under a petition.' },
  spending: { name: 'Spending', unit: 'USD', about: 'What is to be spent.' },
  cost: { name: 'Cost of the round', unit: 'USD', about: 'What it costs to let people go.' },
};

/** Invents the closed lists for so many events: 30 to 80 organisations, 60 to 200 publishers, 8 to 28 stories. */
export function inventLists(count: number, dice: Dice, prose: Prose): Lists {
  const offices = buildOffices();
  const names = distinct(Math.min(80, 30 + Math.floor(count / 200)), () => `${prose.name()} ${dice.pick(TRADES)}`);
  const papers = distinct(Math.min(200, 60 + Math.floor(count / 70)), () => `${prose.name()} ${dice.pick(PAPERS)}`);
  const stories = distinct(8 + Math.floor(count / 500), () => `${prose.word(true)} ${prose.word(true)}`);
  return {
    offices,
    clocked: Object.entries(offices).flatMap(([id, { level, zone }]) => (level === 'city' && zone ? [id] : [])),
    places: Object.keys(offices),
    organisations: Object.fromEntries(
      names.map((name) => [placeId(name), { name: `${name} Company`, short: name, about: `Invented: ${prose.sentence(7)}` }]),
    ),
    organisationTotals: zipfTotals(names.length, 4),
    publishers: papers.map((name) => ({
      name: `The ${name}`,
      host: `${placeId(name)}.example`,
      kind: dice.pick(['press', 'press', 'press', 'press', 'aggregator', 'aggregator', 'primary', 'social']),
    })),
    publisherTotals: zipfTotals(papers.length, 2),
    stories: stories.map(placeId),
    storyTotals: zipfTotals(stories.length, 3),
  };
}

function kind(
  name: string,
  plural: string,
  about: string,
  ...verbs: readonly string[]
): Kind & { readonly verbs: readonly string[] } {
  return { name, plural, about, verbs };
}

function distinct(count: number, invent: () => string): string[] {
  const names = new Set<string>();
  while (names.size < count) names.add(invent());
  return [...names];
}
