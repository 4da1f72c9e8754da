import { renderElement, renderTextElement, renderXml } from '../feeds/xml.ts';
import type { SitePage } from './site-pages.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** As many as a sitemap may have. */
export const MOST_ADDRESSES = 50_000;

/** A sitemap of so many pages and no more. */
export interface SitemapPart {
  /** '/sitemap.xml', then '/sitemap-2.xml' and so on. */
  readonly path: string;
  readonly pages: readonly SitePage[];
}

/** Cuts the pages into sitemaps. There is one at least. */
export function cutSitemaps(pages: readonly SitePage[], most = MOST_ADDRESSES): SitemapPart[] {
  return Array.from({ length: Math.max(1, Math.ceil(pages.length / most)) }, (_, index) => ({
    path: index === 0 ? '/sitemap.xml' : `/sitemap-${index + 1}.xml`,
    pages: pages.slice(index * most, (index + 1) * most),
  }));
}

/** A sitemap. A day stays a day; a page without one has none, which is better than one that is not true. */
export function renderSitemap({ pages }: Pick<SitemapPart, 'pages'>, addressOf: (path: string) => string): string {
  return renderXml(
    renderElement(
      'urlset',
      { xmlns: NAMESPACE },
      pages.map((page) => renderPlace('url', page, addressOf)),
    ),
  );
}

/** The list of the sitemaps, each with the newest day in it. */
export function renderSitemapIndex(parts: readonly SitemapPart[], addressOf: (path: string) => string): string {
  const places = parts.map(({ path, pages }) => ({
    path,
    modified: pages.reduce<string | null>(
      (newest, { modified }) => ((modified ?? '') > (newest ?? '') ? modified : newest),
      null,
    ),
  }));
  return renderXml(
    renderElement(
      'sitemapindex',
      { xmlns: NAMESPACE },
      places.map((place) => renderPlace('sitemap', place, addressOf)),
    ),
  );
}

function renderPlace(name: string, { path, modified }: SitePage, addressOf: (path: string) => string): string {
  const changed = modified === null ? [] : [renderTextElement('lastmod', modified)];
  return renderElement(name, {}, [renderTextElement('loc', addressOf(path)), ...changed]);
}
