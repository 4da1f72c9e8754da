import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse as parse5 } from 'parse5';
import { parse } from 'yaml';
import { FIXTURE, REAL } from '../sites.ts';
import type { BuiltPage } from './built-pages.ts';
import { attributeOf, elementsIn, isHidden, named, readEmbeds, readPages, textOf } from './built-pages.ts';

const MOST_OCTETS = 30_000;

describe.each([REAL, FIXTURE])('embeds of the $name site', (site) => {
  const embeds = readEmbeds(site);
  const pages = readPages(site);
  const { url }: { url: string } = parse(readFileSync(join(site.contentDir, 'site.yaml'), 'utf8'));
  const hosts: readonly string[] = parse(readFileSync(join(site.contentDir, 'hosts.yaml'), 'utf8'));
  const root = new URL(site.basePath, url).href;

  /** Names the embeds that have a fault, so that all are seen at once. */
  function expectNone(fault: (embed: BuiltPage) => string | null): void {
    expect(embeds.flatMap((embed) => fault(embed)?.replace(/^/, `${embed.path}: `) ?? [])).toEqual([]);
  }

  test('stand for every event, chart and story, and for what was removed', () => {
    const shown = pages.filter(({ path }) => /^(events|charts|stories)\/[^/]+\/$/.test(path.slice(site.basePath.length)));
    const paths = new Set(embeds.map(({ path }) => path));
    expect(shown.length).toBeGreaterThan(15);
    expect(
      shown.map(({ path }) => `${site.basePath}embed/${path.slice(site.basePath.length)}`).filter((path) => !paths.has(path)),
    ).toEqual([]);
  });

  test('are small, and readable as they are', () => {
    expectNone(({ html, elements }) => {
      const octets = Buffer.byteLength(html);
      if (octets > MOST_OCTETS) return `${octets} octets`;
      const [heading] = named(elements, 'h1');
      return heading && textOf(heading).trim() !== '' && named(elements, 'main').length === 1 ? null : 'no headline';
    });
  });

  test('ask nobody for anything', () => {
    expectNone(({ elements, html }) => {
      const loading = named(elements, 'img', 'script', 'iframe', 'object', 'embed', 'video', 'audio', 'source', 'base').find(
        (element) => element.tagName !== 'script' || attributeOf(element, 'src') !== null,
      );
      if (loading) return `<${loading.tagName}>`;
      const asked = named(elements, 'link').find(
        (link) => !['canonical', 'alternate'].includes(attributeOf(link, 'rel') ?? '') && attributeOf(link, 'href') !== 'data:,',
      );
      if (asked) return `a link of ${attributeOf(asked, 'rel')}`;
      const inStyle = /url\((?!#)|@import|@font-face/.exec(named(elements, 'style').map(textOf).join(''));
      if (inStyle) return inStyle[0];
      return /localStorage|sessionStorage|document\.cookie|fetch\(|XMLHttpRequest|indexedDB/.exec(html)?.[0] ?? null;
    });
  });

  test('allow their own style and script by hash, and have no other', () => {
    expectNone(({ elements }) => {
      const meta = named(elements, 'meta').find((each) => attributeOf(each, 'http-equiv') === 'Content-Security-Policy');
      const policy = (meta && attributeOf(meta, 'content')) ?? '';
      const [style, script] = ['style', 'script'].map((name) => named(elements, name));
      if (style?.length !== 1 || script?.length !== 1) return 'not one style and one script';
      const expected = [
        "default-src 'none'",
        `style-src '${hashOf(textOf(style[0] ?? fail()))}'`,
        'img-src data:',
        `script-src '${hashOf(textOf(script[0] ?? fail()))}'`,
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; ');
      if (policy !== expected) return policy;
      const inline = elements.find(({ attrs }) => attrs.some(({ name }) => name === 'style' || name.startsWith('on')));
      return inline ? `style or handler on ${inline.tagName}` : null;
    });
  });

  test('have no script at all where scripts are not allowed, so that no browser reports one', () => {
    expectNone(({ html }) => {
      const { childNodes } = parse5(html, { scriptingEnabled: false });
      const elements = childNodes.flatMap(elementsIn);
      return named(elements, 'script').length === 0 && named(elements, 'footer').length === 1 ? null : 'has a script';
    });
  });

  test('are kept out of search engines and name the page they show a part of', () => {
    const byPath = new Map(pages.map((page) => [page.path, page]));
    expectNone((embed) => {
      if (!isHidden(embed)) return 'is not hidden';
      const [canonical] = named(embed.elements, 'link').filter((link) => attributeOf(link, 'rel') === 'canonical');
      const target = new URL((canonical && attributeOf(canonical, 'href')) ?? '');
      if (target.origin + '/' !== new URL('/', root).href) return `canonical of another host: ${target.href}`;
      const page = byPath.get(target.pathname);
      if (!page) return `no page at ${target.pathname}`;
      const headlines = [page, embed].map(({ elements }) =>
        textOf(named(elements, 'h1')[0] ?? fail())
          .replace(/\s+/g, ' ')
          .trim(),
      );
      // A version may have had another headline.
      return headlines[0] === headlines[1] || /\/v\/\d+\/$/.test(embed.path) ? null : `is headed ${headlines[1]}`;
    });
  });

  test('open links elsewhere, of this site or of hosts that the content lists', () => {
    expectNone(({ elements }) => {
      const links = named(elements, 'a');
      const inside = links.find((link) => attributeOf(link, 'target') !== '_blank' || attributeOf(link, 'rel') !== 'noopener');
      if (inside) return `stays in the frame: ${attributeOf(inside, 'href')}`;
      const wrong = links
        .map((link) => attributeOf(link, 'href') ?? '')
        .find(
          (href) => !href.startsWith(root) && !hosts.some((host) => hostOf(href) === host || hostOf(href).endsWith(`.${host}`)),
        );
      if (wrong !== undefined) return `leads to ${wrong}`;
      return links.some((link) => attributeOf(link, 'href')?.startsWith(root)) ? null : 'does not lead back';
    });
  });

  test('of versions say which one they are, and each but the newest that there is a newer one', () => {
    const paths = new Set(embeds.map(({ path }) => path));
    expectNone(({ path, elements }) => {
      const [, start = '', number = ''] = /^(.*\/v\/)(\d+)\/$/.exec(path) ?? [];
      if (start === '') return null;
      const text = elements.map((element) => (element.tagName === 'body' ? textOf(element) : '')).join('');
      if (!text.includes(`Version ${number}`)) return 'does not say which version it is';
      return paths.has(`${start}${Number(number) + 1}/`) === text.includes('Read the newest')
        ? null
        : 'is wrong on newer versions';
    });
  });

  test('say when the record ends, and an event its sources', () => {
    expectNone(({ elements, path, html }) => {
      const foot = textOf(named(elements, 'footer')[0] ?? fail());
      if (!/As known on \d+ \w+ \d{4}\./.test(foot)) return 'no date';
      return !path.includes('/embed/events/') || /Sources?: \S/.test(foot) || /was removed on|can no longer be shown/.test(html)
        ? null
        : 'no source';
    });
  });
});

test('an embed of something withdrawn, corrected, disputed or removed says so', () => {
  const texts = new Map(readEmbeds(FIXTURE).map(({ path, elements }) => [path, textOf(named(elements, 'main')[0] ?? fail())]));
  const of = (path: string): string => (texts.get(`/repo/embed/${path}/`) ?? '').replace(/\s+/g, ' ');
  expect(of('events/quay-closure-withdrawn')).toContain('This event was withdrawn on ');
  expect(of('events/harbour-review')).toContain('Corrected on ');
  expect(of('events/quay-closure-messages')).toContain('As reported');
  expect(of('events/harbour-strike')).toContain('This event was removed on 12 June 2021. The report was of another harbour');
  expect(of('stories/harbour-fires')).toContain('This story was removed on 25 June 2021.');
});

test('a day stays a day in an embed: no clock is offered for it', () => {
  const embed = readEmbeds(FIXTURE).find(({ path }) => path === '/repo/embed/events/harbour-fund-opens/');
  expect(embed && named(embed.elements, 'time')).toEqual([]);
  expect(embed?.html).toContain('It is shown as this day in every time zone.');
});

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function hostOf(href: string): string {
  return URL.parse(href)?.hostname ?? '';
}

function fail(): never {
  throw new Error('The embed lacks an element that every embed has.');
}
