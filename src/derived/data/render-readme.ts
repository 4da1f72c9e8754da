import type { ListName } from '../../domain/data/documents.ts';
import { LISTS } from '../../domain/data/documents.ts';
import { formatDate } from '../../domain/time/words.ts';
import { escapeMarkdown } from '../exports/render-markdown-text.ts';
import { formatCount } from './size-words.ts';
import type { DataSite } from './data-site.ts';
import { API, dataVersion } from './data-site.ts';
import { listExamples } from './examples.ts';
import { PROMISES } from './promises.ts';
import { creditLine } from './render-licence.ts';
import type { Field, Table } from './table.ts';

/** What the cells of the tables hold, for readers of the dictionary. */
export const CELLS = [
  'UTF-8 without byte-order mark, commas, CRLF, names in the first line (RFC 4180). An empty cell is unknown or does not apply; where a meaning says null, the cell is empty.',
  'A time of day is RFC 3339 with the offset of its zone. What is known to a day, a month or a longer stretch has first_day and last_day and never a time of day.',
  'Several entries in one cell are separated by “; ”. Ids never hold one; names and titles may, so use the ids.',
  'A text that begins with =, +, -, @, a tab or a return has an apostrophe before it, so that no spreadsheet runs it. Take the apostrophe off, or use the JSON.',
] as const;

/** The guide to the data as Markdown: files, dictionary, licence, promise, examples. */
export function renderReadme(site: DataSite, tables: readonly Table[]): string {
  const { corpus, addressOf, license } = site;
  const { name, asKnownOn } = corpus.vocabulary.site;
  return [
    `# ${escapeMarkdown(name)}: open data`,
    `As known on ${formatDate(asKnownOn, 'medium')}. Version ${dataVersion(corpus)}. Licence: [${license.name}](${license.url}). Credit: ${escapeMarkdown(creditLine(name, license.name))}, with a link to the event. Headlines, quotations and names of others stay theirs.`,
    '## Tables',
    bullets(tables.map((table) => `\`${table.name}.csv\`: ${table.about} ${formatCount(table.rows, 'row')}.`)),
    bullets(CELLS),
    '## JSON',
    bullets((Object.keys(LISTS) as ListName[]).map((list) => `<${addressOf(`${API}${list}.json`)}>: ${LISTS[list].about}`)),
    bullets([
      `${addressOf(API)}years/2026.json (any year): events by year. ${addressOf(API)}events/ID.json: one event by its id.`,
      `Each list names its JSON Schema in \`$schema\`. All of them are described in <${addressOf(`${API}openapi.json`)}>.`,
    ]),
    '## What you may rely on',
    bullets(Object.values(PROMISES)),
    '## Examples',
    ...listExamples(addressOf).flatMap(({ name: title, code, note }) => [`### ${title}`, `\`\`\`\n${code}\n\`\`\``, note]),
    '## Columns',
    ...tables.flatMap((table) => [`### ${table.name}.csv`, `Key: ${table.key.join(', ')}.`, renderFields(table.fields)]),
  ]
    .map((block) => `${block}\n`)
    .join('\n');
}

function renderFields(fields: readonly Field[]): string {
  const rows = fields.map(({ name, type, required, about, values }) => {
    const allowed = values ? ` One of: ${values.join(', ')}.` : '';
    return `| ${name} | ${type} | ${required ? 'always' : 'or empty'} | ${escapeMarkdown(about).replaceAll('|', '\\|')}${allowed} |`;
  });
  return ['| column | type | filled | meaning |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
