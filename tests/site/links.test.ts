import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FIXTURE, REAL } from '../sites.ts';
import type { BuiltPage, Element } from './built-pages.ts';
import { attributeOf, readPages, readVersions } from './built-pages.ts';

// Addresses that name a page for readers or machines, without the browser asking for it.
const NAMED_ONLY = new Set(['a', 'area']);

// Of the page about the record and of that about calendars, which are not content.
const OWN_HOSTS = ['creativecommons.org', 'calendar.google.com', 'outlook.live.com'];

interface Reference {
  readonly element: Element;
  readonly url: string;
}

function referencesOf({ elements }: BuiltPage): Reference[] {
  return elements.flatMap((element) => {
    // Full addresses by their nature, and asked for by nobody who reads the page.
    if (attributeOf(element, 'rel') === 'canonical' || attributeOf(element, 'type') === 'application/json+oembed') return [];
    const single = ['href', 'src', 'poster', 'action', 'data', 'xlink:href'].flatMap((name) => attributeOf(element, name) ?? []);
    const several = (attributeOf(element, 'srcset') ?? '').split(',').flatMap((part) => part.trim().split(/\s+/)[0] || []);
    return [...single, ...several].map((url) => ({ element, url }));
  });
}

describe.each([REAL, FIXTURE])('links and assets of the $name site', (site) => {
  const pages = readPages(site);
  const all = [...pages, ...readVersions(site)];
  const byPath = new Map(all.map((page) => [page.path, page]));
  const origin = 'https://site.example';
  const { url, contact }: { url: string; contact?: string } = parse(readFileSync(join(site.contentDir, 'site.yaml'), 'utf8'));
  const calendars = url.replace(/^https:/, 'webcal:') + site.basePath;

  /** Why a reference of a page is wrong; null when it is right. */
  function faultOf(page: BuiltPage, { element, url }: Reference): string | null {
    if (/^[a-z][a-z0-9+.-]*:/i.test(url)) {
      if (!NAMED_ONLY.has(element.tagName)) return 'is asked of another host';
      // A calendar's own program opens an address of this site that begins with webcal, and a mail program that of its editors.
      const known = url.startsWith(calendars) || (contact !== undefined && url === `mailto:${contact}`);
      return /^https?:\/\//.test(url) || known ? null : 'is neither a web address nor a path';
    }
    if (url.startsWith('//')) return 'is asked of another host';
    const target = new URL(url, origin + page.path);
    if (!target.pathname.startsWith(site.basePath)) return `does not begin with ${site.basePath}`;
    const linked = target.pathname === page.path ? page : byPath.get(target.pathname);
    if (!linked) {
      const file = join(site.outDir, decodeURIComponent(target.pathname.slice(site.basePath.length)));
      return existsSync(file) && statSync(file).isFile() ? null : 'leads to nothing';
    }
    const place = decodeURIComponent(target.hash.slice(1));
    return place === '' || linked.elements.some((other) => attributeOf(other, 'id') === place)
      ? null
      : `names no place on ${linked.path}`;
  }

  test('lead to pages, places on them and files that exist, under the base path', () => {
    const faults = all.flatMap((page) =>
      referencesOf(page).flatMap((reference) => {
        const fault = faultOf(page, reference);
        return fault === null ? [] : [`${page.path}: <${reference.element.tagName}> ${reference.url} ${fault}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('are on every page, and every page but the one for missing ones is linked from another', () => {
    const linked = new Set<string>();
    for (const page of pages) {
      const targets = referencesOf(page).map(({ url }) => new URL(url, origin + page.path).pathname);
      expect(targets.length, page.path).toBeGreaterThan(10);
      for (const target of targets) if (target !== page.path) linked.add(target);
    }
    expect(pages.map(({ path }) => path).filter((path) => !linked.has(path))).toEqual([`${site.basePath}404.html`]);
  });

  test('in styles and scripts are of the site itself and exist', () => {
    const faults: string[] = [];
    for (const file of globSync('**/*.{css,js}', { cwd: site.outDir })) {
      const text = readFileSync(join(site.outDir, file), 'utf8');
      const urls = [
        // In a script this is a call of a function of that name.
        ...[...(file.endsWith('.css') ? text.matchAll(/url\(\s*["']?([^"')]+)/g) : [])].map((match) => match[1] ?? ''),
        ...[...text.matchAll(/\b(?:import|export)\s*(?:\(\s*|[\w$\s{},*]*?\bfrom\s*)?["'`]([^"'`]+)["'`]/g)].map(
          (match) => match[1] ?? '',
        ),
      ].filter((url) => !url.startsWith('data:'));
      for (const url of urls) {
        const target = new URL(url, `${origin}${site.basePath}${file.replaceAll('\\', '/')}`);
        const inside = target.origin === origin && target.pathname.startsWith(site.basePath);
        if (!inside || !existsSync(join(site.outDir, target.pathname.slice(site.basePath.length))))
          faults.push(`${file}: ${url}`);
      }
      if (/@import\s|fetch\(["'`]https?:|new (WebSocket|EventSource)\b|sendBeacon/.test(text))
        faults.push(`${file}: asks for something`);
    }
    expect(faults).toEqual([]);
  });

  test('to other hosts name only hosts that the content lists, copies of their pages, and its repository', () => {
    const list: readonly string[] = parse(readFileSync(join(site.contentDir, 'hosts.yaml'), 'utf8'));
    const { repository }: { repository?: string } = parse(readFileSync(join(site.contentDir, 'site.yaml'), 'utf8'));
    const hosts = [...list, ...OWN_HOSTS, ...(repository === undefined ? [] : [new URL(repository).hostname])];
    const foreign = pages.flatMap((page) =>
      referencesOf(page).flatMap(({ url }) => (/^https?:/.test(url) ? [`${page.path}: ${url}`] : [])),
    );
    const listed = (line: string): boolean => {
      const url = line.slice(line.indexOf(': ') + 2);
      const { hostname } = new URL(/^https:\/\/web\.archive\.org\/web\/\d{14}\/(.*)$/.exec(url)?.[1] ?? url);
      return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
    };
    expect(foreign.filter((line) => !listed(line))).toEqual([]);
  });
});
