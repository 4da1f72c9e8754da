import type { BreadcrumbList, ListItem, NewsMediaOrganization, Organization, WebSite } from 'schema-dts';
import { entryPath } from '../entry-path.ts';
import type { Crumb, LinkedSite } from './linked-page.ts';

/** The language of everything that the site itself says. */
export const LANGUAGE = 'en-GB';

/** The newsroom, by its id, which stands for it on every page. */
export function newsroomRef({ addressOf }: LinkedSite): { '@id': string } {
  return { '@id': `${addressOf('/')}#org` };
}

/** The site, by its id. */
export function websiteRef({ addressOf }: LinkedSite): { '@id': string } {
  return { '@id': `${addressOf('/')}#website` };
}

/** The catalogue of what can be taken away as data, in few words. */
export function catalogNode({ addressOf }: LinkedSite): { '@type': 'DataCatalog'; '@id': string; name: string; url: string } {
  const url = addressOf('/data/');
  return { '@type': 'DataCatalog', '@id': `${url}#catalog`, name: 'Open data', url };
}

/** Site and newsroom in few words, because a reader of one page does not follow ids to another. */
export function siteNodes(site: LinkedSite): [WebSite, NewsMediaOrganization] {
  const { name } = site.corpus.vocabulary.site;
  const url = site.addressOf('/');
  return [
    { '@type': 'WebSite', ...websiteRef(site), name, url, publisher: newsroomRef(site) },
    { '@type': 'NewsMediaOrganization', ...newsroomRef(site), name, url },
  ];
}

/** The way to a page; its own entry has no address, since the page stands there. */
export function breadcrumbOf(url: string, above: readonly Crumb[], here: string, site: LinkedSite): BreadcrumbList {
  const items: ListItem[] = above.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: site.addressOf(path),
  }));
  return {
    '@type': 'BreadcrumbList',
    '@id': `${url}#breadcrumb`,
    itemListElement: [...items, { '@type': 'ListItem', position: above.length + 1, name: here }],
  };
}

/** An organisation that events are about, with the page that lists them. */
export function organisationNode(id: string, site: LinkedSite): Organization {
  const url = site.addressOf(entryPath('organisation', id));
  return {
    '@type': 'Organization',
    '@id': `${url}#organisation`,
    name: site.corpus.vocabulary.organisations[id]?.name ?? id,
    url,
  };
}
