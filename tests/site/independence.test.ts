import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { FIXTURE, ROOT } from '../sites.ts';
import { readPages } from './built-pages.ts';

const OWN_CONTENT = join(ROOT, 'content');
// Tests may take their examples from the record.
const MODULES = globSync('src/**/*.{ts,astro}', { cwd: ROOT, exclude: ['**/*.test.ts'] });

interface Names {
  readonly site: { readonly name: string; readonly lead: { readonly headline: string } };
  readonly organisations: Readonly<Record<string, { readonly name: string; readonly short?: string }>>;
}

/** What only this record's content may say, as patterns of whole words. */
function ownNames(): RegExp[] {
  const site: Names['site'] = readList('site.yaml');
  const organisations: Names['organisations'] = readList('organisations.yaml');
  const people = globSync('events/**/*.mdx', { cwd: OWN_CONTENT }).flatMap((file) => {
    const text = readFileSync(join(OWN_CONTENT, file), 'utf8');
    return [...text.matchAll(/^ {2}- (?:\{ )?name: '?([^',\n]+)/gm)].flatMap((match) => match[1] ?? []);
  });
  const names = Object.values(organisations).flatMap(({ name, short }) => [name, short ?? name]);
  return [...new Set([site.name, site.lead.headline, ...names, ...people])].map(
    (name) => new RegExp(`\\b${RegExp.escape(name)}\\b`),
  );
}

function readList<T>(file: string): T {
  return parse(readFileSync(join(OWN_CONTENT, file), 'utf8'));
}

test('no page of another newsroom’s site names anything of this one', () => {
  const names = ownNames();
  expect(names.length).toBeGreaterThan(20);
  const found = readPages(FIXTURE).flatMap(({ path, html }) => mentions(names, path, html));
  expect(found).toEqual([]);
});

test('no module of the code names an organisation or a person of the content', () => {
  const found = MODULES.flatMap((file) => mentions(ownNames(), file, readFileSync(join(ROOT, file), 'utf8')));
  expect(found).toEqual([]);
});

test('no module of the code names an event of the content, but for the example in messages', () => {
  const ids = globSync('events/**/*.mdx', { cwd: OWN_CONTENT }).map((file) => basename(file, '.mdx'));
  const found = MODULES.flatMap((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    return ids
      .filter((id) => id !== 'layoff-emails-singapore' && new RegExp(`['"\`/]${id}['"\`/]`).test(text))
      .map((id) => `${file}: ${id}`);
  });
  expect(found).toEqual([]);
});

// The programs that many readers have, whoever makes them.
const PROGRAMS = /\bGoogle (Calendar|Sheets)\b/g;

function mentions(names: readonly RegExp[], where: string, whole: string): string[] {
  const text = whole.replace(PROGRAMS, '');
  return names.flatMap((name) => {
    const at = text.search(name);
    return at === -1 ? [] : [`${where}: ${name.source} in … ${text.slice(Math.max(at - 60, 0), at + 60)} …`];
  });
}
