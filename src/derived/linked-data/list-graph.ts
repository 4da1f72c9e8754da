import type { CollectionPage, ItemList, WebPage } from 'schema-dts';
import type { LinkedPage, LinkedSite } from './linked-page.ts';
import { LANGUAGE, websiteRef } from './site-nodes.ts';

type Listed = Extract<LinkedPage, { readonly kind: 'list' | 'text' }>;

/** A page that lists others, with those that stand on it and no more; or a page of text. */
export function pageNode(page: Listed, url: string, site: LinkedSite): CollectionPage | WebPage {
  const { name, description, modified, paths } = page;
  const common = {
    '@id': `${url}#page`,
    name,
    description,
    url,
    isPartOf: websiteRef(site),
    inLanguage: LANGUAGE,
    ...(modified !== null && { dateModified: modified }),
    ...(page.above.length > 0 && { breadcrumb: { '@id': `${url}#breadcrumb` } }),
  };
  if (page.kind === 'text') return { '@type': 'WebPage', ...common };
  return { '@type': 'CollectionPage', ...common, ...(paths.length > 0 && { mainEntity: listNode(paths, url, site) }) };
}

function listNode(paths: readonly string[], url: string, { addressOf }: LinkedSite): ItemList {
  return {
    '@type': 'ItemList',
    '@id': `${url}#list`,
    numberOfItems: paths.length,
    itemListElement: paths.map((path, index) => ({ '@type': 'ListItem', position: index + 1, url: addressOf(path) })),
  };
}
