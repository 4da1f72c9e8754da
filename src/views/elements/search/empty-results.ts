import { FACET_LABELS, FACETS } from '../../../derived/browse/facet-names.ts';
import type { Query } from '../../../derived/browse/query.ts';
import { EMPTY_QUERY, toggleValue } from '../../../derived/browse/query.ts';
import { nameOf } from '../../../derived/browse/select.ts';
import { stretchWords } from '../filter-chips.ts';
import { link } from '../../link.ts';
import { made, madeButton, madeLink } from './made.ts';
import type { Outcome } from './run-query.ts';
import { runQuery } from './run-query.ts';
import { loadSearchData } from './search-data.ts';
import { suggestWords } from './suggest-words.ts';

/** What stands where nothing was found: what that means, another spelling, a filter less with what it would give, and the way to add it. */
export async function makeEmptyResults(outcome: Outcome, ask: (query: Query) => void): Promise<HTMLElement> {
  const { query, words } = outcome;
  const ways = [...(await suggestion(outcome, ask)), ...(await fewerFilters(query, ask))];
  const phrase = words.phrase ? { ...query, words: query.words.replace(/["“”„«»]/g, '').trim() } : null;
  if (phrase) ways.push(madeButton('linkish', 'Search these words in any order', () => ask(phrase)));
  return made(
    'div',
    '',
    made('h2', '', query.words ? `Nothing on record for ${quoted(outcome)}` : 'Nothing on record with these filters'),
    made(
      'p',
      '',
      'That does not say it never happened: only that no event here says so in these words, as far as the record reaches.',
    ),
    ...(ways.length > 0 ? [made('ul', 'ways', ...ways.map((way) => made('li', '', way)))] : []),
    made('p', '', 'Do you know of it? ', madeLink(link('/contribute/'), '', 'Add what is missing'), '.'),
  );
}

/** 'Did you mean …?' where a word of the search is not on record as it was typed. */
export async function suggestion({ query, hits, complete }: Outcome, ask: (query: Query) => void): Promise<HTMLElement[]> {
  if (hits === null || complete) return [];
  const words = await suggestWords(query.words);
  if (words === null) return [];
  return [
    made(
      'span',
      '',
      'Did you mean ',
      madeButton('linkish', words, () => ask({ ...query, words })),
      '?',
    ),
  ];
}

/** A button for every filter, where leaving it out gives something. */
async function fewerFilters(query: Query, ask: (query: Query) => void): Promise<HTMLElement[]> {
  const { index } = await loadSearchData();
  const choices = FACETS.flatMap((facet) =>
    query.facets[facet].map((value) => ({
      label: `${FACET_LABELS[facet]}: ${nameOf(index, facet, value)}`,
      fewer: toggleValue(query, facet, value, false),
    })),
  );
  if (query.from !== null || query.to !== null)
    choices.push({ label: stretchWords(query), fewer: { ...query, from: null, to: null } });
  if (choices.length > 1) choices.push({ label: 'any filter', fewer: { ...EMPTY_QUERY, words: query.words, sort: query.sort } });
  const counted = await Promise.all(
    choices.map(async ({ label, fewer }) => ({ label, fewer, count: (await runQuery(fewer)).names.length })),
  );
  return counted
    .filter(({ count }) => count > 0)
    .map(({ label, fewer, count }) =>
      madeButton('linkish', `Without ${label}: ${count === 1 ? '1 result' : `${count} results`}`, () => ask(fewer)),
    );
}

function quoted({ query, words }: Outcome): string {
  return words.phrase ? query.words : `“${query.words}”`;
}
