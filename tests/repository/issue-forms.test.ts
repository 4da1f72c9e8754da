import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../sites.ts';

const FOLDER = join(ROOT, '.github', 'ISSUE_TEMPLATE');
const forms = readdirSync(FOLDER).filter((file) => file !== 'config.yml');
const read = (...path: readonly string[]): string => readFileSync(join(ROOT, ...path), 'utf8');

interface Question {
  readonly type: string;
  readonly id?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
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
