import { readContent } from '../../src/cli/read-content.ts';
import type { Event } from '../../src/domain/event.ts';
import type { TestSite } from '../sites.ts';
import type { BuiltPage } from './built-pages.ts';
import { readPages } from './built-pages.ts';
import type { LinkedGraph } from './read-graph.ts';
import { readGraph } from './read-graph.ts';

/** A built site with its linked data, beside the content it was built from. */
export interface OpenedSite extends TestSite {
  readonly pages: readonly BuiltPage[];
  /** The pages that have linked data, with their absolute addresses. */
  readonly graphs: readonly { readonly page: BuiltPage; readonly graph: LinkedGraph; readonly url: string }[];
  readonly events: readonly Event[];
  /** Absolute address of the home page. */
  readonly root: string;
}

/** Reads a built site and its content. */
export async function openSite(site: TestSite): Promise<OpenedSite> {
  const { values } = await readContent(site.contentDir);
  if (!values) throw new Error('The content has problems; run npm run check.');
  const { url } = values.vocabulary.site;
  const pages = readPages(site);
  return {
    ...site,
    pages,
    graphs: pages.flatMap((page) => {
      const graph = readGraph(page);
      return graph ? [{ page, graph, url: new URL(page.path, url).href }] : [];
    }),
    events: values.events,
    root: new URL(site.basePath, url).href,
  };
}
