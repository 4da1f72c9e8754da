import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { FIXTURE, ROOT } from '../sites.ts';
import { readPages } from './built-pages.ts';

const OWN_CONTENT = join(ROOT, 'content');

function keysOf(file: string): string[] {
  return Object.keys(parse(readFileSync(join(OWN_CONTENT, file), 'utf8')));
}

test('no page of another newsroom’s site names anything of this one', () => {
  const site: { name: string; lead: { headline: string } } = parse(readFileSync(join(OWN_CONTENT, 'site.yaml'), 'utf8'));
  const organisations: Record<string, { name: string; short?: string }> = parse(
    readFileSync(join(OWN_CONTENT, 'organisations.yaml'), 'utf8'),
  );
  const names = Object.values(organisations).flatMap(({ name, short }) => (short ? [name, short] : [name]));
  // Names that are words of the language, such as those of a company called Block, need their capital letter and the end of a word.
  const foreign = [site.name, site.lead.headline, 'Zuckerberg', ...names].map((name) => new RegExp(`\\b${RegExp.escape(name)}\\b`));
  const found = readPages(FIXTURE).flatMap(({ path, html }) =>
    foreign.flatMap((pattern) => {
      const at = html.replace(/<meta name="generator"[^>]*>/, '').search(pattern);
      return at === -1 ? [] : [`${path}: ${pattern.source} in … ${html.slice(Math.max(at - 60, 0), at + 60)} …`];
    }),
  );
  expect(found).toEqual([]);
});

test('no module names an organisation or an event of the content, but as an example in a message', () => {
  const ids = [...keysOf('organisations.yaml').filter((id) => id.length > 5), ...globSync('events/**/*.mdx', { cwd: OWN_CONTENT }).map((file) => basename(file, '.mdx'))];
  const found = globSync('src/**/*.{ts,astro}', { cwd: ROOT, exclude: ['**/*.test.ts'] }).flatMap((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    return ids.filter((id) => id !== 'layoff-emails-singapore' && new RegExp(`['"\`/]${id}['"\`/]`).test(text)).map((id) => `${file}: ${id}`);
  });
  expect(found).toEqual([]);
});
