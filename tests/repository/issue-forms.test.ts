import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { emptyDraft, emptyRow } from '../../src/views/elements/contribute/entry-draft.ts';
import { issueAnswers } from '../../src/views/elements/contribute/issue-answers.ts';
import { ROOT } from '../sites.ts';

const FOLDER = join(ROOT, '.github', 'ISSUE_TEMPLATE');
const forms = readdirSync(FOLDER).filter((file) => file !== 'config.yml');
const read = (...path: readonly string[]): string => readFileSync(join(ROOT, ...path), 'utf8');

interface Question {
  readonly type: string;
  readonly id?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly validations?: { readonly required?: boolean };
}

// What GitHub asks of a form; it shows one that breaks these rules to nobody, and says so to nobody.
describe.each(forms)('the issue form %s', (file) => {
  const form = parse(readFileSync(join(FOLDER, file), 'utf8'));
  const body: readonly Question[] = form.body;
  const questions = body.filter(({ type }) => type !== 'markdown');

  it('has what GitHub needs in order to show it', () => {
    expect(Object.keys(form).sort()).toEqual(['body', 'description', 'labels', 'name', 'title']);
    expect(body.every(({ type }) => ['markdown', 'input', 'textarea', 'dropdown', 'checkboxes'].includes(type))).toBe(true);
    expect(questions.filter(({ attributes }) => !attributes['label'])).toEqual([]);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(questions.every(({ id }) => /^[a-z]+$/.test(id ?? ''))).toBe(true);
  });

  it('says first that what is written is public, and asks for no address of the writer', () => {
    expect(body[0]?.attributes['value']).toMatch(/public/);
    expect(questions.map(({ attributes }) => attributes['label']).join('\n')).not.toMatch(/e-?mail|phone|contact/i);
  });
});

describe.each([
  ['a new event', ''],
  ['an edited event', 'pier-closes'],
])('what the form on the site writes into an issue form for %s', (_, edited) => {
  const draft = {
    ...emptyDraft(),
    ...{
      edited,
      title: 'Pier closes',
      summary: 'It closes.',
      precision: 'day' as const,
      day: '2021-03-04',
      correctionNow: 'It opens.',
    },
    figures: [{ ...emptyRow('figures'), metric: 'Jobs cut', qualifier: 'about', value: '200', asOf: '2021-03-04' }],
    sources: [{ ...emptyRow('sources'), url: 'https://gazette.example/pier', publisher: 'Gazette' }],
  };
  const { template, title, fields } = issueAnswers(draft, 'https://site.example/events/pier-closes/');
  const form = parse(readFileSync(join(FOLDER, template), 'utf8'));
  const body: readonly Question[] = form.body;
  const typed = body.filter(({ type }) => ['input', 'textarea'].includes(type));

  it('has the ids of its fields, and answers all that are needed', () => {
    const ids = typed.map(({ id }) => id);
    expect(fields.filter(([id]) => !ids.includes(id))).toEqual([]);
    expect(ids).toContain('entry');
    expect(typed.filter(({ validations }) => validations?.required).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['sources']),
    );
    const answered = new Map(fields);
    expect(typed.filter(({ id = '', validations }) => validations?.required && !answered.get(id))).toEqual([]);
    expect(title).toBe(`${form.title}Pier closes`);
  });
});

it('private matters lead to the page of the published site that says how', () => {
  const { contact_links } = parse(readFileSync(join(FOLDER, 'config.yml'), 'utf8'));
  const { url } = parse(read('content', 'site.yaml'));
  expect(contact_links.map((link: { url: string }) => link.url)).toEqual([`${url}/about/#contact`]);
  expect(read('src', 'pages', 'about.mdx')).toContain('<h2 id="contact">');
});

it('the software is cited by the version and licence it has', () => {
  const { version, license } = parse(read('package.json'));
  expect(parse(read('CITATION.cff'))).toMatchObject({ version, license });
});

it('every file of the repository that a text at its root names is there', () => {
  const texts = ['README.md', 'CONTRIBUTING.md', 'HACKING.md', 'SECURITY.md'];
  const named = texts.flatMap((text) =>
    [...read(text).matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)].map(([, path = '']) => `${text}: ${path}`),
  );
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((name) => !existsSync(join(ROOT, name.split(': ')[1] ?? '')))).toEqual([]);
});
