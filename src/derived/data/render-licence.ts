import type { DataSite } from './data-site.ts';

/** The licence of the data with whom to credit. */
export function renderLicence({ corpus, addressOf, license }: DataSite): string {
  const { name } = corpus.vocabulary.site;
  return `The data and texts of ${name} are licensed under ${license.name}: ${license.url}
SPDX-License-Identifier: ${license.id}

Credit: ${creditLine(name, license.name)}
Link to the event, or for the whole to ${addressOf('/')}
If you changed the data, say so.

Headlines, quotations, names and marks of others stay theirs.
`;
}

/** 'Harbour Desk (CC BY 4.0)'. */
export function creditLine(siteName: string, licenceName: string): string {
  return `${siteName} (${licenceName})`;
}
