import type { EntryFields, EntryParts } from '../entry-text/render-entry.ts';
import { foldName } from '../fold-name.ts';
import { isLinkable } from '../hosts.ts';
import { slugOf } from '../slug.ts';
import type { ById, Kind, Metric } from '../vocabulary.ts';
import { cleanCell, isYes, parseCellCount, parseCellDate, parseCellShare } from './cells.ts';
import type { ColumnMap } from './column-map.ts';
import type { FoundColumns } from './find-columns.ts';
import { fingerprint } from './fingerprint.ts';
import { foldCompany } from './match-names.ts';

/** What rows are read with. */
export interface RowContext {
  readonly map: ColumnMap;
  readonly header: readonly string[];
  readonly columns: FoundColumns;
  /** Name of the file, as it is to stand in drafts. */
  readonly fileName: string;
  readonly findOrganisation: (name: string) => string | null;
  readonly findPlace: (name: string) => string | null;
  readonly kinds: ById<Kind>;
  readonly metrics: ById<Metric>;
  readonly hosts: readonly string[];
}

/** A row as a draft, or why it is none. Rows of one key say the same. */
export type DraftedRow =
  | { readonly kind: 'skipped'; readonly reason: string }
  | {
      readonly kind: 'draft';
      readonly id: string;
      readonly key: string;
      readonly day: string;
      readonly company: string;
      /** Null where the list of organisations does not have it. */
      readonly organisation: string | null;
      readonly parts: EntryParts;
    };

const LONGEST_CELL = 500;
const LONGEST_TITLE = 90;

/** Begins the line of comment by which a draft is known to come of a row, also when its file was renamed. */
export const ROW_MARK = 'Imported row';

/** Makes a draft of a row: what the row says and nothing else. What it does not say is left as something to do. */
export function draftRow(cells: readonly string[], line: number, context: RowContext): DraftedRow {
  const { map, columns } = context;
  const first = (at: readonly number[]): string => (at[0] === undefined ? '' : cleanCell(cells[at[0]] ?? ''));
  const company = first(columns.organisation);
  if (cells.every((cell) => cleanCell(cell) === '')) return skipped('The row is empty.');
  if (company === '') return skipped('The row names no employer.');
  if (isYes(first(columns.superseded))) return skipped('The table says that a later row replaces this one.');
  const written = first(columns.date);
  if (written === '') return skipped('The row names no day, and a draft is filed by its year.');
  const day = parseCellDate(written, map.dates);
  if (day === null) return skipped(`"${short(written)}" is not a day written as ${map.dates.join(' or ')}.`);
  const places = columns.place.map((index) => cleanCell(cells[index] ?? '')).filter((place) => place !== '');
  const said = { company, day, places, count: first(columns.count), share: first(columns.share), url: first(columns.url) };
  const key = JSON.stringify([map.name, foldCompany(company), day, places.map(foldName), said.count, said.share]);
  const mark = fingerprint(key);
  const organisation = context.findOrganisation(company);
  return {
    kind: 'draft',
    id: [slugOf(company, 48), mark].filter((part) => part !== '').join('-'),
    key: mark,
    day,
    company,
    organisation,
    parts: partsOf(said, organisation, { head: headOf(cells, line, mark, context), context }),
  };
}

interface Said {
  readonly company: string;
  readonly day: string;
  readonly places: readonly string[];
  readonly count: string;
  readonly share: string;
  readonly url: string;
}

function partsOf(
  said: Said,
  organisation: string | null,
  { head, context }: { readonly head: readonly string[]; readonly context: RowContext },
): EntryParts {
  const { map, kinds, hosts } = context;
  const count = parseCellCount(said.count);
  const figures = figuresOf(said, context);
  const place = said.places.flatMap((name) => context.findPlace(name) ?? [])[0];
  const link = linkOf(said.url, hosts);
  const kind = map.kind !== undefined && map.kind in kinds ? map.kind : undefined;
  const fields: EntryFields = {
    draft: true,
    title: titleOf(map, said.company, count),
    kind,
    status: 'reported',
    when: said.day,
    places: place === undefined ? [] : [place],
    organisations: organisation === null ? [] : [organisation],
    stories: map.stories,
    figures: figures.figures,
    sources: [{ id: 'row', ...map.source, ...(link.url === undefined ? {} : { url: link.url }) }],
  };
  return {
    fields,
    head,
    todo: {
      ...(kind === undefined ? { kind: 'an id from kinds.yaml.' } : {}),
      summary: 'one to three sentences in our own words, once the source was read.',
      summarySources: '[ids of the sources of the summary].',
      ...(place === undefined && said.places.length > 0
        ? { places: `"${said.places.join(', ')}" is not in offices.yaml; write an id from there, or leave the list empty.` }
        : {}),
      ...(organisation === null
        ? { organisations: `"${said.company}" is not in organisations.yaml; add it there, and write [its id].` }
        : {}),
      ...(map.stories === undefined ? { stories: '[ids of the stories it belongs to].' } : {}),
      ...(figures.todo === '' ? {} : { figures: figures.todo }),
      added: 'the day it is published, in quotation marks.',
      sources: [link.todo, missingOf(map.source)].filter((text) => text !== '').join(' '),
    },
  };
}

function figuresOf({ count: countText, share: shareText, day }: Said, { map, metrics }: RowContext) {
  const claims = [
    { text: countText, value: parseCellCount(countText), metric: map.countMetric },
    { text: shareText, value: parseCellShare(shareText, map.shareIs), metric: map.shareMetric },
  ].filter(({ text }) => text !== '');
  const unread = claims.filter(({ value, metric }) => value === null || !(metric in metrics));
  const figures = claims.flatMap(({ value, metric }) =>
    value !== null && metric in metrics ? [{ metric, value, asOf: day, sources: ['row'] }] : [],
  );
  const todo = [
    figures.length > 0 ? 'add to each number its qualifier, as the source puts it: exact, about, more-than …' : '',
    ...unread.map(({ text, metric }) => `"${short(text)}" is not written as a figure of ${metric}: see what the source says.`),
  ];
  return { figures, todo: todo.filter((text) => text !== '').join(' ') };
}

function linkOf(text: string, hosts: readonly string[]): { readonly url?: string; readonly todo: string } {
  if (text === '') return { todo: 'the row names no source: find one, and write its url.' };
  const url = /^https?:\/\/[^\s"<>\\^`{|}]+$/.test(text) && URL.canParse(text) ? text : undefined;
  if (url === undefined) return { todo: `the row says "${short(text)}": find what is meant, and write its url.` };
  if (isLinkable(url, hosts)) return { url, todo: '' };
  return {
    todo: `the row says ${short(url)}, whose host is not in hosts.yaml: add it there and write the url, or write reports and note.`,
  };
}

function missingOf(source: ColumnMap['source']): string {
  const missing = (['publisher', 'kind'] as const).filter((field) => source?.[field] === undefined);
  return missing.length === 0 ? '' : `Write ${missing.join(' and ')} of the source once it was read.`;
}

function headOf(cells: readonly string[], line: number, mark: string, { header, fileName, map }: RowContext): string[] {
  const said = cells.flatMap((cell, index) => {
    const text = cleanCell(cell);
    return text === '' ? [] : [`  ${header[index] ?? `column ${index + 1}`}: ${short(text)}`];
  });
  return [`${ROW_MARK} ${mark}: line ${line} of ${cleanCell(fileName)}, read as ${map.name}. It says:`, ...said.slice(0, 40)];
}

/** The title by the map; a long name of a company is cut, since titles have at most 90 characters. */
function titleOf(map: ColumnMap, company: string, count: number | null): string {
  const template = count === null ? (map.titleWithoutCount ?? map.title) : map.title;
  const rest = count === null ? template.replace('{count}', '') : withCount(template, count);
  const room = LONGEST_TITLE - rest.replace('{organisation}', '').length;
  return cut(rest.replace('{organisation}', () => cut(company, Math.max(2, room))).trim(), LONGEST_TITLE);
}

function withCount(template: string, count: number): string {
  const one = count === 1 ? template.replace('{count} people', 'one person').replace('{count} jobs', 'one job') : template;
  return one.replace('{count}', String(count).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ','));
}

function short(text: string): string {
  return cut(text, LONGEST_CELL);
}

/** At most so many UTF-16 units, never half a character. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text
    .slice(0, most - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}

function skipped(reason: string): DraftedRow {
  return { kind: 'skipped', reason };
}
