import type { FigureAnswer, SourceAnswer } from '../../domain/entry-text/entry-of-answers.ts';
import { parseAmount } from '../../domain/entry-text/parse-amount.ts';
import { isLinkable } from '../../domain/hosts.ts';
import { addressReasons } from '../../domain/lints/address-reasons.ts';
import { withoutTracking } from '../../domain/lints/tracking.ts';
import { severityOf } from '../../domain/rules/rules.ts';
import { SOURCE_KINDS } from '../../domain/source.ts';
import { parseSpokenWhen } from '../../domain/time/spoken/parse-spoken-when.ts';
import type { Ask } from './ask.ts';
import type { Newsroom } from './newsroom.ts';

const KIND_WORDS = {
  primary: 'The organisation or an authority itself',
  press: 'A newsroom',
  aggregator: 'A page that retells another outlet',
  social: 'A post or forum',
} as const;

/** Asks where it was read, one source after another, at least one. */
export async function askSources(
  ask: Ask,
  newsroom: Newsroom,
): Promise<{ readonly sources: readonly SourceAnswer[]; readonly newHosts: readonly string[] }> {
  const sources: SourceAnswer[] = [];
  const newHosts: string[] = [];
  do {
    const url = await askAddress(ask, newsroom.lists.hosts, newHosts);
    const publisher = await ask.text('Who published it?', {
      example: 'The Outlet',
      check: (text) =>
        text === '' ? 'Write the name of the outlet.' : text.length > 120 ? 'At most 120 characters.' : undefined,
    });
    const title = await ask.text('Its headline, as shown (empty: none was visible)', {
      check: (text) => (text.length > 300 ? 'At most 300 characters.' : undefined),
    });
    const published = await askDate(ask, 'When was it published? (empty: no date was shown)', newsroom);
    const kind = await ask.choose(
      'What kind of source is it?',
      SOURCE_KINDS.map((value) => ({ value, label: KIND_WORDS[value] })),
    );
    sources.push({
      url,
      publisher,
      title,
      published,
      kind: SOURCE_KINDS.find((one) => one === kind) ?? 'press',
      ...(url === '' ? { reports: publisher, note: 'Read on a page that is not linked.' } : { reports: '', note: '' }),
    });
  } while (await ask.confirm('Is there another source?', false));
  return { sources, newHosts };
}

/** Asks for numbers, as many as there are. */
export async function askFigures(ask: Ask, newsroom: Newsroom, sources: readonly SourceAnswer[]): Promise<FigureAnswer[]> {
  const figures: FigureAnswer[] = [];
  while (await ask.confirm(figures.length === 0 ? 'Is there a number to record?' : 'Another number?', false)) {
    const metric = await ask.choose(
      'What does it count?',
      Object.entries(newsroom.lists.metrics).map(([value, { name, unit, about }]) => ({
        value,
        label: `${name} (${unit})`,
        hint: about,
      })),
    );
    const written = await ask.text('The number, as the source puts it', {
      example: 'about 8,000',
      check: (text) => {
        const amount = parseAmount(text);
        return amount.ok ? undefined : `${amount.reason.message} ${amount.reason.hint}`;
      },
    });
    const amount = parseAmount(written);
    if (!amount.ok) continue;
    const of = await ask.text('Which part is meant? (empty: the whole organisation)', { example: 'Singapore' });
    const asOf = await askDate(ask, 'For which day or month? (empty: when it happened)', newsroom);
    const from = sources.length === 1 ? ['0'] : await askFrom(ask, sources);
    figures.push({ metric, amount: amount.value, of, asOf, sources: from.map(Number) });
  }
  return figures;
}

/** The address, or nothing where the page may not be linked. */
async function askAddress(ask: Ask, hosts: readonly string[], newHosts: string[]): Promise<string> {
  const typed = await ask.text('Where did you read it? The address of the page (empty: it cannot be linked)', {
    example: 'https://…',
    check: addressFault,
  });
  const url = withoutTracking(typed);
  if (url !== typed) ask.tell(`Left out what tells the publisher where readers come from: ${url}`);
  if (url === '' || isLinkable(url, [...hosts, ...newHosts])) return url;
  const host = (URL.parse(url)?.hostname ?? '').replace(/^www\./, '');
  const answer = await ask.choose(`${host} is not on the list of recognised outlets, organisations and registers`, [
    { value: 'leave', label: 'Name the source, without a link' },
    { value: 'add', label: `It is a recognised outlet: add ${host} to hosts.yaml`, hint: 'reviewers will look at it' },
  ]);
  if (answer === 'leave') return '';
  newHosts.push(host);
  return url;
}

/** What keeps an address from being a source: it is none, or hides where it leads. Undefined where nothing does. */
function addressFault(text: string): string | undefined {
  if (text === '') return undefined;
  if (!/^https?:\/\/[^\s/]+\.[^\s/.]/i.test(text) || !URL.canParse(text))
    return 'Write an address that begins with https://, or nothing.';
  const fault = addressReasons(text).find((reason) => severityOf(reason) === 'error');
  return fault && `${fault.message} ${fault.hint}`;
}

async function askDate(ask: Ask, question: string, { spoken }: Newsroom): Promise<string> {
  const read = (text: string) => (text === '' ? null : parseSpokenWhen(text, spoken));
  const text = await ask.text(question, {
    example: '20 May 2026',
    check: (said) => {
      const date = read(said);
      return date && !date.ok ? `${date.reason.message} ${date.reason.hint}` : undefined;
    },
  });
  const date = read(text);
  return date?.ok ? date.value.text : '';
}

function askFrom(ask: Ask, sources: readonly SourceAnswer[]): Promise<readonly string[]> {
  return ask.chooseMany(
    'Which sources give it?',
    sources.map(({ publisher, title }, index) => ({
      value: String(index),
      label: title === '' ? publisher : `${publisher}: ${title}`,
    })),
    { required: true },
  );
}
