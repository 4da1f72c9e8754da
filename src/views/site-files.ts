import type { Corpus } from '../derived/corpus.ts';
import { renderHumans } from '../derived/site-files/render-humans.ts';
import { renderRobots } from '../derived/site-files/render-robots.ts';
import { renderSecurity } from '../derived/site-files/render-security.ts';
import type { SitemapPart } from '../derived/site-files/render-sitemap.ts';
import { cutSitemaps, renderSitemap, renderSitemapIndex } from '../derived/site-files/render-sitemap.ts';
import { listSitePages } from '../derived/site-files/site-pages.ts';
import { address, link } from './link.ts';

const sitemaps = new WeakMap<Corpus, readonly SitemapPart[]>();

/** The list of sitemaps. */
export function sitemapIndex(corpus: Corpus, site: URL | undefined): string {
  return renderSitemapIndex(sitemapsOf(corpus), (path) => address(path, site));
}

/** The sitemap at a path. Throws where there is none. */
export function sitemapAt(path: string, corpus: Corpus, site: URL | undefined): string {
  const part = sitemapsOf(corpus).find((each) => each.path === path);
  if (!part) throw new Error(`There is no sitemap at ${path}.`);
  return renderSitemap(part, (own) => address(own, site));
}

/** The numbers of the sitemaps behind the first, as their addresses have them: '2', '3'. */
export function sitemapNumbers(corpus: Corpus): string[] {
  return sitemapsOf(corpus)
    .slice(1)
    .map((_, index) => String(index + 2));
}

/** What robots may read. */
export function robots(site: URL | undefined): string {
  return renderRobots(link('/'), address('/sitemap-index.xml', site));
}

/** What the site is, for people. */
export function humans(corpus: Corpus, site: URL | undefined): string {
  return renderHumans(corpus, (path) => address(path, site));
}

/** Whom to tell of a weakness. */
export function security(contact: string, { events, vocabulary }: Corpus, site: URL | undefined): string {
  return renderSecurity(vocabulary.site, contact, events, address('/.well-known/security.txt', site));
}

/** Cut once in a build. */
function sitemapsOf(corpus: Corpus): readonly SitemapPart[] {
  const known = sitemaps.get(corpus) ?? cutSitemaps(listSitePages(corpus));
  sitemaps.set(corpus, known);
  return known;
}
