import type { DocumentHead, DocumentName } from '../../domain/data/documents.ts';
import { SCHEMA_VERSION } from './changelog.ts';
import type { DataSite } from './data-site.ts';
import { API } from './data-site.ts';

/** The address of a file below /api/v1/, by its name without the ending. */
export function apiAddress({ addressOf }: Pick<DataSite, 'addressOf'>, name: string): string {
  return addressOf(`${API}${name}.json`);
}

/** What a document says of itself. `page` is the path of the page that shows the same; `next` the name of the file that goes on. */
export function makeHead(
  site: DataSite,
  document: {
    readonly form: DocumentName;
    readonly name: string;
    readonly page: string;
    readonly total: number;
    readonly next: string | null;
  },
): DocumentHead {
  const { name, asKnownOn } = site.corpus.vocabulary.site;
  return {
    $schema: apiAddress(site, `${document.form}.schema`),
    name: `${name}: ${document.name}`,
    url: site.addressOf(document.page),
    license: site.license.url,
    schema_version: SCHEMA_VERSION,
    as_known_on: asKnownOn,
    total: document.total,
    next: document.next === null ? null : apiAddress(site, document.next),
  };
}
