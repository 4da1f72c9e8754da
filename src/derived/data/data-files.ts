import type { Measure } from './data-package.ts';
import { renderDataPackage } from './data-package.ts';
import type { DataSite } from './data-site.ts';
import { renderChangelog } from './render-changelog.ts';
import { renderLicence } from './render-licence.ts';
import { renderReadme } from './render-readme.ts';
import { countOctets, hashText } from './sha256.ts';
import type { Table } from './table.ts';

/** The files below /data/ beside the tables, by name. */
export const TEXT_FILES = ['datapackage.json', 'README.md', 'LICENSE.txt', 'CHANGELOG.md', 'SHA256SUMS.txt'] as const;

export type TextFile = (typeof TEXT_FILES)[number];

/** Measures each table by the text that will be written. */
export function measureTables(tables: readonly Table[]): Promise<(Table & Measure)[]> {
  return Promise.all(tables.map(async (table) => ({ ...table, ...(await measureText(table.render())) })));
}

/** Writes the files that explain the tables, with their sums. */
export async function writeTexts(
  site: DataSite,
  tables: readonly (Table & Measure)[],
): Promise<Readonly<Record<TextFile, string>>> {
  const texts = {
    'CHANGELOG.md': renderChangelog(),
    'LICENSE.txt': renderLicence(site),
    'README.md': renderReadme(site, tables),
    'datapackage.json': renderDataPackage(site, tables),
  };
  const measured = await Promise.all(Object.entries(texts).map(async ([name, text]) => [name, await hashText(text)] as const));
  const sums = [...measured, ...tables.map(({ name, hash }) => [`${name}.csv`, hash] as const)];
  return { ...texts, 'SHA256SUMS.txt': renderSums(sums) };
}

async function measureText(text: string): Promise<Measure> {
  return { octets: countOctets(text), hash: await hashText(text) };
}

/** In the form that `sha256sum -c` reads, by name. */
function renderSums(sums: readonly (readonly [name: string, hash: string])[]): string {
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, hash]) => `${hash}  ${name}\n`)
    .join('');
}
