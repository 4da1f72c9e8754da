import { expect, test } from 'vitest';
import { FIXTURE, REAL } from '../sites.ts';
import type { Element } from './built-pages.ts';
import { attributeOf, named, readPages, textOf } from './built-pages.ts';

/** What a link is called: its label, else its words. */
function nameOf(link: Element): string {
  return (attributeOf(link, 'aria-label') ?? textOf(link)).replace(/\s+/g, ' ').trim();
}

test.each([REAL, FIXTURE])('no two links of a page of the $name site have the same name and lead to different places', (site) => {
  const faults = readPages(site).flatMap(({ path, elements }) => {
    const targets = new Map<string, Set<string>>();
    for (const link of named(elements, 'a')) {
      const href = attributeOf(link, 'href');
      if (href === null) continue;
      const target = new URL(href, `https://site.example${path}`).href;
      targets.set(nameOf(link), (targets.get(nameOf(link)) ?? new Set()).add(target));
    }
    return [...targets].filter(([, all]) => all.size > 1).map(([name, all]) => `${path} "${name}": ${[...all].join(' ')}`);
  });
  expect(faults.slice(0, 40)).toEqual([]);
});

test.each([REAL, FIXTURE])('the name of a link of the $name site has the words that are seen', (site) => {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
  const faults = readPages(site).flatMap(({ path, elements }) =>
    named(elements, 'a')
      .filter((link) => attributeOf(link, 'rel') !== null && attributeOf(link, 'aria-label') !== null)
      .filter((link) => !plain(nameOf(link)).startsWith(plain(textOf(link))))
      .map((link) => `${path} ${nameOf(link)}`),
  );
  expect(faults).toEqual([]);
});
