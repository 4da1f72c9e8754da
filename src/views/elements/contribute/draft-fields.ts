import type { FormVocabulary } from '../../../derived/contribute/form-vocabulary.ts';
import { slugOf } from '../../../derived/slug.ts';
import type { EntryFields } from '../../../domain/entry-text/render-entry.ts';
import type { DraftFigure, DraftLeg, DraftSource, EntryDraft } from './entry-draft.ts';
import { isWritten } from './entry-draft.ts';
import { whenText } from './draft-when.ts';
import { freeId, idOfName, idsOfNames } from './names-in-draft.ts';

type Value = string | number | boolean | null | undefined | readonly unknown[];
type Item = Readonly<Record<string, Value>>;

/**
 * The front matter that a draft stands for. What is needed and not there is null, so that its line stands in the file and the check
 * names it; a value that cannot be read stays as it was typed, for the check to say what is wrong with it.
 */
export function draftFields(draft: EntryDraft, vocabulary: FormVocabulary, today: string): EntryFields {
  const rest = readRest(draft.rest);
  const sources = draft.sources.filter((source) => isWritten(source, 'sources'));
  const ids = sourceIds(sources);
  const fields: Item = {
    ...rest,
    title: needed(line(draft.title)),
    kind: needed(draft.kind),
    status: needed(draft.status || 'reported'),
    when: needed(whenText(draft)),
    zone: line(draft.zone),
    whenNote: line(draft.whenNote),
    whenSources: chosen(sources, ids, 'time'),
    summary: needed(line(draft.summary)),
    summarySources: neededList(chosen(sources, ids, 'summary')),
    places: idsOfNames(draft.places, vocabulary.offices),
    organisations: neededList(idsOfNames(draft.organisations, vocabulary.organisations)),
    stories: neededList(idsOfNames(draft.stories, vocabulary.stories)),
    people: readPeople(draft.people),
    related: idsOfNames(draft.related, {}),
    figures: draft.figures.filter((row) => isWritten(row, 'figures')).map((row) => readFigure(row, draft, vocabulary, ids)),
    legs: draft.legs.filter((row) => isWritten(row, 'legs')).map((row) => readLeg(row, vocabulary, ids)),
    conflicts: [...listIn(rest, 'conflicts'), ...newItem({ point: line(draft.conflictPoint), text: line(draft.conflictText) })],
    corrections: [
      ...listIn(rest, 'corrections'),
      ...newItem(
        { was: line(draft.correctionWas), now: line(draft.correctionNow), why: line(draft.correctionWhy) },
        { date: today },
      ),
    ],
    added: draft.added || today,
    sources: neededList(sources.map((source, index) => readSource(source, ids[index] ?? ''))),
  };
  // Every value is what its schema wants, or what the check is to refuse.
  return fields as EntryFields;
}

function readFigure(row: DraftFigure, draft: EntryDraft, { metrics }: FormVocabulary, ids: readonly string[]): Item {
  return {
    ...readRest(row.rest),
    metric: needed(row.metric.trim() === '' ? '' : idOfName(row.metric, metrics)),
    of: line(row.of),
    ...readAmount(row.value),
    qualifier: needed(row.qualifier),
    asOf: needed(row.asOf.trim() || draft.day),
    sources: neededList(sourcesNamed(row.source || (ids.length > 0 ? '1' : ''), ids)),
  };
}

function readLeg(row: DraftLeg, { offices }: FormVocabulary, ids: readonly string[]): Item {
  return {
    ...readRest(row.rest),
    places: neededList(idsOfNames(row.places, offices)),
    when: line(row.when),
    status: needed(row.status),
    sources: sourcesNamed(row.source, ids),
  };
}

function readSource(row: DraftSource, id: string): Item {
  return {
    ...readRest(row.rest),
    id,
    publisher: needed(line(row.publisher)),
    title: line(row.title),
    url: row.url.trim(),
    published: row.published.trim(),
    kind: needed(row.kind),
    reports: line(row.reports),
    note: line(row.note),
    archived: row.archived.trim(),
  };
}

/** An id for each source: the one it has, else one out of its publisher. */
function sourceIds(sources: readonly DraftSource[]): string[] {
  const taken = new Set(sources.flatMap(({ id }) => (id === '' ? [] : [id])));
  return sources.map(({ id, publisher }) => {
    if (id !== '') return id;
    const made = freeId(slugOf(publisher) || 'source', taken);
    taken.add(made);
    return made;
  });
}

/** '1,400' is a value, '1,000–1,400' a range; what is neither stays a text. */
function readAmount(typed: string): Item {
  const text = typed.trim();
  if (text === '') return { value: null };
  const range = /^([\d.,\s]+?)\s*(?:–|—|-|\bto\b)\s*([\d.,\s]+)$/.exec(text);
  if (range) return { low: readNumber(range[1] ?? ''), high: readNumber(range[2] ?? '') };
  return { value: readNumber(text) };
}

function readNumber(text: string): number | string {
  const plain = text.replace(/[,\s](?=\d{3}(?:\D|$))/g, '');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : text;
}

/** The ids behind '1' or '1, 2'. */
function sourcesNamed(numbers: string, ids: readonly string[]): string[] {
  return numbers.split(/[\s,]+/).flatMap((number) => ids[Number(number) - 1] ?? []);
}

function chosen(sources: readonly DraftSource[], ids: readonly string[], use: 'summary' | 'time'): string[] {
  return ids.filter((_, index) => sources[index]?.[use] === 'yes');
}

/** One person a line: the name, a comma, the public role. */
function readPeople(typed: string): Item[] {
  const lines = typed.split('\n').filter((one) => one.trim() !== '');
  return lines.map((one) => {
    const [name = '', ...role] = one.split(',');
    return { name: name.trim(), role: needed(role.join(',').trim()) };
  });
}

function newItem(fields: Readonly<Record<string, string>>, more: Item = {}): Item[] {
  const values = Object.entries(fields);
  if (values.every(([, value]) => value === '')) return [];
  return [{ ...more, ...Object.fromEntries(values.map(([name, value]) => [name, needed(value)])) }];
}

/** What an edited entry holds and the form does not show. */
function readRest(json: string): Record<string, Value> {
  if (json === '') return {};
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...(value as Record<string, Value>) } : {};
  } catch {
    return {};
  }
}

function listIn(rest: Readonly<Record<string, Value>>, name: string): readonly unknown[] {
  const value = rest[name];
  return Array.isArray(value) ? value : [];
}

/** Texts of one line, whatever was pasted. */
function line(typed: string): string {
  return typed.replace(/\s+/g, ' ').trim();
}

function needed(value: string): string | null {
  return value === '' ? null : value;
}

function neededList<T>(list: readonly T[]): readonly T[] | null {
  return list.length === 0 ? null : list;
}
