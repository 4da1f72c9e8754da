import type { Graph, Thing } from 'schema-dts';
import type { Event } from '../../domain/event.ts';
import type { Corpus } from '../corpus.ts';
import { entryPath } from '../entry-path.ts';
import { chartNodes } from './chart-graph.ts';
import { dataNodes } from './data-graph.ts';
import { articleNode } from './event-graph.ts';
import { homeNodes } from './home-graph.ts';
import type { Crumb, LinkedPage, LinkedSite } from './linked-page.ts';
import { pageNode } from './list-graph.ts';
import { breadcrumbOf, siteNodes } from './site-nodes.ts';

/** What a page says of itself and of what it shows, in the vocabulary of schema.org; `url` is its canonical address. */
export function makeGraph(page: LinkedPage, url: string, site: LinkedSite): Graph {
  return { '@context': 'https://schema.org', '@graph': nodesOf(page, url, site) };
}

/** The pages above that of an event: the timeline, and the first of its stories. */
export function crumbsOf({ stories }: Event, { storyById }: Corpus): Crumb[] {
  const [story] = stories.flatMap((id) => storyById.get(id) ?? []);
  return [
    { name: 'Timeline', path: '/timeline/' },
    ...(story ? [{ name: story.title, path: entryPath('story', story.id) }] : []),
  ];
}

function nodesOf(page: LinkedPage, url: string, site: LinkedSite): Thing[] {
  switch (page.kind) {
    case 'home':
      return homeNodes(site);
    case 'event': {
      const { event } = page;
      return [
        articleNode(event, url, site),
        breadcrumbOf(url, crumbsOf(event, site.corpus), event.title, site),
        ...siteNodes(site),
      ];
    }
    case 'chart': {
      const crumb = breadcrumbOf(url, [{ name: 'Charts', path: '/charts/' }], page.chart.title, site);
      return [...chartNodes(page, url, site), crumb, ...siteNodes(site)];
    }
    case 'data':
      return [...dataNodes(page, url, site), ...siteNodes(site)];
    case 'list':
    case 'text': {
      const crumb = page.above.length > 0 ? [breadcrumbOf(url, page.above, page.name, site)] : [];
      return [pageNode(page, url, site), ...crumb, ...siteNodes(site)];
    }
  }
}
