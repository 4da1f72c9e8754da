import type { Answers, FigureAnswer, SourceAnswer } from '../../domain/entry-text/entry-of-answers.ts';
import { parseAmount } from '../../domain/entry-text/parse-amount.ts';
import { isLinkable } from '../../domain/hosts.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Reason } from '../../domain/problem.ts';
import { SOURCE_KINDS } from '../../domain/source.ts';
import { parseSpokenWhen } from '../../domain/time/spoken/parse-spoken-when.ts';
import type { NewFlags } from './new-call.ts';
import type { Newsroom } from './newsroom.ts';

/** Reads flags as answers, or says everything that is wrong with them, each with what to write. */
export function answersOfFlags(flags: NewFlags, newsroom: Newsroom, added: readonly string[]): Answers | readonly string[] {
  const wrong: string[] = [];
  const need = (value: string | undefined, name: string, example: string): string => {
    if (value === undefined || value.trim() === '') wrong.push(`--${name} is missing. Write --${name} ${example}.`);
    return value?.trim() ?? '';
  };
  const title = need(flags.title, 'title', '"Example Corp tells staff by email"');
  const summary = need(flags.summary, 'summary', '"One to three sentences."');
  const kind = need(flags.kind, 'kind', Object.keys(newsroom.lists.kinds)[0] ?? 'layoff');
  if (kind !== '' && !(kind in newsroom.lists.kinds)) wrong.push(unknown('--kind', kind, Object.keys(newsroom.lists.kinds)));
  const said = need(flags.when, 'when', '"4am Singapore 20 May 2026"');
  const when = said === '' ? null : parseSpokenWhen([said, flags.zone ?? ''].join(' ').trim(), newsroom.spoken);
  if (when && !when.ok) wrong.push(`--when: ${sentence(when.reason)}`);
  const names = (
    given: readonly string[] | undefined,
    flag: string,
    find: (name: string) => string | null,
    known: readonly string[],
  ) =>
    (given ?? []).flatMap((name) => {
      const id = find(name);
      if (id === null) wrong.push(unknown(flag, name, known));
      return id ?? [];
    });
  const organisations = [
    ...names(flags.organisation, '--organisation', newsroom.findOrganisation, Object.keys(newsroom.lists.organisations)),
    ...added,
  ];
  if (organisations.length === 0 && !flags.organisation)
    wrong.push('--organisation is missing. Write an id or name from organisations.yaml, or --add-organisation "Name".');
  const places = names(flags.place, '--place', newsroom.findPlace, Object.keys(newsroom.lists.offices));
  const storyIds = newsroom.stories.map(({ id }) => id);
  const stories = names(flags.story, '--story', (id) => (storyIds.includes(id) ? id : null), storyIds);
  if (!flags.story) wrong.push(`--story is missing. Write one of: ${storyIds.join(', ')}.`);
  const sources = (flags.source ?? []).flatMap((text) => readSource(text, newsroom, flags['add-host'] ?? false, wrong));
  if (!flags.source) wrong.push('--source is missing. Write --source "https://… | publisher | title | 2026-05-20 | press".');
  const figures = (flags.figure ?? []).flatMap((text) => readFigure(text, newsroom, sources.length, wrong));
  if (wrong.length > 0 || !when?.ok) return wrong;
  return {
    title,
    summary,
    kind,
    when: when.value,
    organisations,
    places,
    stories,
    sources,
    figures,
    isDraft: flags.draft ?? false,
  };
}

function readSource(text: string, { lists, spoken }: Newsroom, addHost: boolean, wrong: string[]): SourceAnswer[] {
  const [url = '', publisher = '', title = '', dated = '', kind = ''] = partsOf(text);
  const complain = (message: string): SourceAnswer[] => {
    wrong.push(`--source "${text}": ${message}`);
    return [];
  };
  const known = SOURCE_KINDS.find((one) => one === kind);
  if (publisher === '' || !known)
    return complain(
      `write "address | publisher | title | published | kind", where kind is one of ${SOURCE_KINDS.join(', ')}; title and published may be empty.`,
    );
  if (url !== '' && !/^https?:\/\/\S+$/.test(url)) return complain('the address does not begin with https://.');
  if (url !== '' && !addHost && !isLinkable(url, lists.hosts))
    return complain(
      `${URL.parse(url)?.hostname ?? 'its host'} is not on the list of hosts that may be linked. Add --add-host if it is a recognised outlet, or leave the address empty.`,
    );
  const published = dated === '' ? null : parseSpokenWhen(dated, spoken);
  if (published && !published.ok) return complain(sentence(published.reason));
  const unlinked = url === '' ? { reports: publisher, note: 'Read on a page that is not linked.' } : { reports: '', note: '' };
  return [{ url, publisher, title, published: published?.value.text ?? '', kind: known, ...unlinked }];
}

function readFigure(text: string, { lists, spoken }: Newsroom, sources: number, wrong: string[]): FigureAnswer[] {
  const [metric = '', number = '', of = '', dated = ''] = partsOf(text);
  const amount = parseAmount(number);
  const asOf = dated === '' ? null : parseSpokenWhen(dated, spoken);
  if (!(metric in lists.metrics)) wrong.push(unknown(`--figure "${text}"`, metric, Object.keys(lists.metrics)));
  if (!amount.ok) wrong.push(`--figure "${text}": ${sentence(amount.reason)}`);
  if (asOf && !asOf.ok) wrong.push(`--figure "${text}": ${sentence(asOf.reason)}`);
  if (!amount.ok || (asOf && !asOf.ok)) return [];
  return [{ metric, amount: amount.value, of, asOf: asOf?.value.text ?? '', sources: sources > 0 ? [0] : [] }];
}

function partsOf(text: string): string[] {
  return text.split('|').map((part) => part.trim());
}

function unknown(flag: string, name: string, known: readonly string[]): string {
  const close = nearest(name, known);
  const choice = known.length <= 12 ? `Write one of: ${known.join(', ')}.` : 'Write an id from the list.';
  const add = flag === '--organisation' ? ` To add it to the list, write --add-organisation "${name}".` : '';
  return `${flag}: there is no "${name}". ${close === null ? choice : `Did you mean "${close}"?`}${add}`;
}

function sentence({ message, hint }: Reason): string {
  return `${message} ${hint}`;
}
