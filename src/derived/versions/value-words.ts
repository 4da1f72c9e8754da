import { replaceHidden } from '../../domain/hidden-characters.ts';
import { QUALIFIERS } from '../../domain/figure.ts';
import { formatWhen } from '../../domain/time/when-words.ts';
import { parseWhen } from '../../domain/time/when.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { figureText, formatFigure } from '../figure-words.ts';

/** What ids are called today. */
export interface NamedLists extends Pick<Vocabulary, 'kinds' | 'organisations' | 'offices' | 'metrics'> {
  readonly titles: ReadonlyMap<string, string>;
}

/** A value of a field in words. What has no words stays as it was written. */
export function valueWords(field: string, value: unknown, around: Readonly<Record<string, unknown>>, lists: NamedLists): string {
  if (field === 'when' || field === 'asOf' || field === 'published' || field === 'date' || field === 'added')
    return timeWords(value, field === 'when' ? (around['zone'] ?? zoneOfPlace(around['places'], lists)) : null);
  if (field === 'relied') return value === false ? 'no' : 'yes';
  return listOf(value)
    .map((item) => nameOf(field, item, lists) ?? plainWords(item))
    .join(', ');
}

/** The amount of a figure: 'about 8,000'; as written where its metric is not known. */
export function amountWords(row: Readonly<Record<string, unknown>>, { metrics }: NamedLists): string {
  const metric = metrics[String(row['metric'])];
  const qualifier = QUALIFIERS.find((known) => known === row['qualifier']);
  const numbers = ['value', 'low', 'high'].flatMap((end) => (typeof row[end] === 'number' ? [[end, row[end]] as const] : []));
  if (metric && qualifier && numbers.length > 0)
    return figureText(formatFigure({ qualifier, ...Object.fromEntries(numbers) }, metric));
  return [row['qualifier'], row['value'], row['low'], row['high']]
    .flatMap((part) => (part === undefined ? [] : plainWords(part)))
    .join(' ');
}

export function plainWords(value: unknown): string {
  return replaceHidden(typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value));
}

function timeWords(value: unknown, zone: unknown): string {
  const text = plainWords(value);
  const outcome = parseWhen(text, typeof zone === 'string' ? zone : null);
  return outcome.ok ? formatWhen(outcome.value, {}) : text;
}

/** A leg without a zone is read in that of its only place. */
function zoneOfPlace(places: unknown, { offices }: NamedLists): string | undefined {
  return Array.isArray(places) && places.length === 1 ? offices[String(places[0])]?.zone : undefined;
}

function nameOf(field: string, value: unknown, lists: NamedLists): string | undefined {
  const id = String(value);
  switch (field) {
    case 'kind':
      return lists.kinds[id]?.name;
    case 'places':
      return lists.offices[id]?.name;
    case 'organisations':
    case 'organisation':
      return lists.organisations[id]?.name;
    case 'metric':
      return lists.metrics[id]?.name;
    case 'related':
    case 'stories':
      return lists.titles.get(`${field}/${id}`);
    default:
      return undefined;
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
