import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readHistory } from '../../src/cli/history/read-history.ts';
import { readContent } from '../../src/cli/read-content.ts';
import { listContributors } from '../../src/derived/contributors.ts';
import type { Corpus } from '../../src/derived/corpus.ts';
import { indexCorpus } from '../../src/derived/corpus.ts';
import { openFormerEvents } from '../../src/derived/versions/former-event.ts';
import type { History } from '../../src/derived/versions/version.ts';
import { versionsOf } from '../../src/derived/versions/versions-of.ts';
import { git, writeHistory } from '../fixture-history.ts';
import { FIXTURE } from '../sites.ts';

const TEMPORARY = mkdtempSync(join(tmpdir(), 'notice-period-credit-'));
const ROOT = join(TEMPORARY, 'record');
const HOURS = 'events/2021/counter-hours.mdx';
const PIER = 'events/2021/pier-occupied.mdx';
const COST = 'events/2021/closure-cost.mdx';
const FUND = 'events/2021/fund-first-payment.mdx';
const DRAFT = 'drafts/hours-again.mdx';
let day = 0;
let corpus: Corpus;

beforeAll(async () => {
  writeHistory(FIXTURE.contentDir, ROOT);
  scriptHistory();
  corpus = await read(ROOT);
});
afterAll(() => rmSync(TEMPORARY, { recursive: true }));

test('an entry names the authors of its versions in their order, as the repository names them today, and nobody who is no name', () => {
  expect(named('counter-hours')).toEqual(['Desk', 'Ada Merrow', 'Ida Quayle', 'Zoë Later']);
});

test('of a merge the authors of what it brought are named, each for their own files, also where the entry was renamed before', () => {
  expect(named('pier-occupied')).toEqual(['Desk', 'Tom Vance', 'Ida Quayle']);
  expect(named('closure-cost')).toEqual(['Desk', 'Ida Quayle']);
});

test('who wrote a draft is named, and who published it is not', () => {
  expect(named('hours-again')).toEqual(['Robin Draft']);
});

test('what an entry says is all that is said, also that nobody is named', () => {
  expect(named('talks-begin')).toEqual(['Ines Tallow']);
  expect(named('fund-first-payment')).toEqual([]);
});

test('those who are named stand on the page of contributors, without an address', () => {
  const names = listContributors(corpus.events).map(({ name }) => name);
  expect(names).toEqual([
    '@ferrywatch',
    'Ada Merrow',
    'Desk',
    'Ida Quayle',
    'Ines Tallow',
    'Robin Draft',
    'Tom Vance',
    'Zoë Later',
  ]);
  expect(JSON.stringify([...corpus.eventById.values()].map(({ contributors }) => contributors))).not.toContain('quay.example');
});

test('a former version names those who had written by then', () => {
  const known = versionsOf(corpus, 'counter-hours');
  const second = known.kind === 'known' ? known.versions[1] : undefined;
  const former = second && openFormerEvents(corpus)('counter-hours', second);
  expect(former?.kind === 'event' && former.event.contributors).toEqual([{ name: 'Desk' }]);
});

test('the same versions are found whether or not names are wanted', async () => {
  const { values } = await readContent(ROOT);
  if (!values) throw new Error('The content has problems.');
  const site = { ...values.vocabulary.site, credit: undefined };
  const { history } = await readHistory(ROOT, { ...values, vocabulary: { ...values.vocabulary, site } });
  const nameless = ({ history }: { readonly history: History }) =>
    history.kind === 'known' &&
    [...history.byId].map(([id, { versions }]) => [id, versions.map((version) => ({ ...version, authors: [] }))]);
  expect(nameless({ history })).toEqual(nameless(corpus));
  expect(
    history.kind === 'known' && [...history.byId.values()].flatMap(({ versions }) => versions.flatMap((v) => v.authors)),
  ).toEqual([]);
});

test('a clone names the same people, whatever its user calls them, and a shallow one nobody', async () => {
  const [clone, shallow] = [join(TEMPORARY, 'clone'), join(TEMPORARY, 'shallow')];
  git(TEMPORARY, '2021-12-01', 'clone', '--quiet', pathToFileURL(ROOT).href, clone);
  writeFileSync(join(TEMPORARY, 'mailmap'), 'Somebody Else <somebody@quay.example>\n');
  git(clone, '2021-12-01', 'config', 'mailmap.file', join(TEMPORARY, 'mailmap'));
  git(clone, '2021-12-01', 'config', 'trailer.separators', '=');
  git(clone, '2021-12-01', 'config', 'i18n.logOutputEncoding', 'ISO-8859-1');
  expect(named('counter-hours', await read(clone))).toEqual(named('counter-hours'));
  git(TEMPORARY, '2021-12-01', 'clone', '--quiet', '--depth=1', pathToFileURL(ROOT).href, shallow);
  const cut = await read(shallow);
  expect(listContributors(cut.events).map(({ name }) => name)).toEqual(['@ferrywatch', 'Ines Tallow']);
});

/** The content of a folder, as a build has it. */
async function read(root: string): Promise<Corpus> {
  const { values, problems } = await readContent(root);
  if (!values) throw new Error(JSON.stringify(problems));
  return indexCorpus(values, (await readHistory(root, values)).history);
}

function named(id: string, { eventById } = corpus): string[] {
  return (eventById.get(id)?.contributors ?? []).map(({ name }) => name);
}

/** The fixture's history by the desk, and what others made of it. */
function scriptHistory(): void {
  appendFileSync(join(ROOT, 'site.yaml'), 'credit: git\n');
  write('.mailmap', 'Ida Quayle <ida@quay.example> <night@quay.example>\n');
  commit('Desk');

  // One after the other, the first with somebody who has another name today; a change that says nothing, and names that are none.
  retitle(HOURS);
  commit('Ada Merrow', 'Co-authored-by: Night Shift <night@quay.example>\nCo-authored-by: spam@mail.example <spam@mail.example>');
  write(HOURS, text(HOURS).replace('status: confirmed', 'status: "confirmed"'));
  commit('Only Quotation Marks');
  for (const name of ['dependabot[bot]', 'me@mail.example', 'A\u202Eda', 'x'.repeat(2000), 'https://casino.example/']) {
    retitle(HOURS);
    commit(name);
  }

  // A branch of two that somebody else merges, while the published branch goes on.
  git(ROOT, today(), 'checkout', '--quiet', '-b', 'branch');
  retitle(PIER);
  commit('Tom Vance');
  retitle(PIER, COST);
  commit('Ida', '', 'night@quay.example');
  write(PIER, text(PIER).replace('status: reported', 'status: "reported"'));
  commit('Only Quotation Marks');
  git(ROOT, today(), 'checkout', '--quiet', 'main');
  retitle(HOURS);
  commit('Zoë Later');
  git(ROOT, today(), 'merge', '--quiet', '--no-ff', '--message=merge', 'branch');

  // A draft that somebody else publishes, as it is.
  write(DRAFT, retitled(text(HOURS)).replace('---\n', '---\ndraft: true\n'));
  commit('Robin Draft');
  write(DRAFT.replace('drafts/', 'events/2021/'), text(DRAFT).replace('draft: true\n', ''));
  rmSync(join(ROOT, DRAFT));
  commit('Only Published It');

  write(FUND, text(FUND).replace("added: '", "contributors: []\nadded: '"));
  commit('Ada Merrow');
}

function today(): string {
  return new Date(Date.UTC(2021, 7, ++day)).toISOString().slice(0, 10);
}

function text(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

function write(file: string, content: string): void {
  mkdirSync(dirname(join(ROOT, file)), { recursive: true });
  writeFileSync(join(ROOT, file), content);
}

function retitle(...files: readonly string[]): void {
  for (const file of files) write(file, retitled(text(file)));
}

function retitled(entry: string): string {
  return entry.replace(/title: .*/, `title: What was said on ${today()}`);
}

function commit(name: string, trailers = '', mail = 'somebody@quay.example'): void {
  git(ROOT, today(), 'add', '--all');
  const message = trailers === '' ? 'change' : `change\n\n${trailers}`;
  git(ROOT, today(), 'commit', '--quiet', `--author=${name} <${mail}>`, `--message=${message}`);
}
