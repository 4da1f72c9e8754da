import type { DataCatalog, DataDownload, Dataset } from 'schema-dts';
import { dataVersion } from '../data/data-site.ts';
import { coverageOf } from './chart-graph.ts';
import type { DataFile, LinkedPage, LinkedSite } from './linked-page.ts';
import { catalogNode, LANGUAGE, newsroomRef, websiteRef } from './site-nodes.ts';

/** The catalogue that the open data and those of charts are in, and the open data as one data set with its files. */
export function dataNodes(
  { description, modified, files }: Extract<LinkedPage, { readonly kind: 'data' }>,
  url: string,
  site: LinkedSite,
): [DataCatalog, Dataset] {
  const { corpus, addressOf, license } = site;
  const { name } = corpus.vocabulary.site;
  const catalog = catalogNode(site);
  const covered = coverageOf(corpus.events);
  return [
    { ...catalog, description, publisher: newsroomRef(site), license: license.url },
    {
      '@type': 'Dataset',
      '@id': `${url}#dataset`,
      name: `${name}: events, figures, legs and sources`,
      description,
      url,
      identifier: url,
      version: dataVersion(corpus),
      creator: newsroomRef(site),
      publisher: newsroomRef(site),
      isPartOf: websiteRef(site),
      includedInDataCatalog: { '@id': catalog['@id'] },
      inLanguage: LANGUAGE,
      isAccessibleForFree: true,
      license: license.url,
      dateModified: modified,
      ...(covered !== null && { temporalCoverage: covered }),
      keywords: Object.values(corpus.vocabulary.kinds).map(({ plural }) => plural),
      variableMeasured: Object.values(corpus.vocabulary.metrics).map((metric) => metric.name),
      measurementTechnique: addressOf('/method/'),
      isBasedOn: addressOf('/sources/'),
      distribution: files.map((file) => fileNode(file, site)),
    },
  ];
}

function fileNode({ path, type, octets, hash }: DataFile, { addressOf }: LinkedSite): DataDownload {
  return {
    '@type': 'DataDownload',
    contentUrl: addressOf(path),
    encodingFormat: type,
    contentSize: `${octets} B`,
    ...(hash !== null && { sha256: hash }),
  };
}
