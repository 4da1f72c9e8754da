import { z } from 'astro/zod';

// As much as the device may have kept; more was not typed by hand.
const text = z.string().max(40_000).default('');

const figure = z.strictObject({ metric: text, qualifier: text, value: text, asOf: text, source: text, of: text, rest: text });
const leg = z.strictObject({ places: text, when: text, status: text, source: text, rest: text });
const source = z.strictObject({
  id: text,
  url: text,
  publisher: text,
  kind: text,
  title: text,
  published: text,
  reports: text,
  note: text,
  archived: text,
  /** 'yes' where it gives the summary, or the time. */
  summary: text,
  time: text,
  rest: text,
});

const draftSchema = z.strictObject({
  /** The event that is edited, and its file below the content root; empty for a new one. */
  edited: text,
  file: text,
  id: text,
  title: text,
  kind: text,
  status: text,
  organisations: text,
  places: text,
  stories: text,
  summary: text,
  precision: z.enum(['hour', 'day', 'around', 'between', 'month', 'written']).default('day'),
  day: text,
  time: text,
  /** '-07:00' where the hour happened twice. */
  offset: text,
  from: text,
  to: text,
  month: text,
  /** A time that none of the others can say, as it stands in the file. */
  written: text,
  zone: text,
  whenNote: text,
  people: text,
  related: text,
  conflictPoint: text,
  conflictText: text,
  correctionWas: text,
  correctionNow: text,
  correctionWhy: text,
  added: text,
  body: text,
  /** JSON of what an edited entry holds besides. */
  rest: text,
  figures: z.array(figure).max(200).default([]),
  legs: z.array(leg).max(200).default([]),
  sources: z.array(source).max(200).default([]),
});

/** What stands in the form: texts as they were typed, by the names of its controls. */
export type EntryDraft = z.infer<typeof draftSchema>;
export type DraftFigure = z.infer<typeof figure>;
export type DraftLeg = z.infer<typeof leg>;
export type DraftSource = z.infer<typeof source>;
export type RowName = 'figures' | 'legs' | 'sources';

const ROWS = { figures: figure, legs: leg, sources: source } as const;

/** Reads a draft from what the form or the device holds. Null when it is none, such as one of an earlier version of the form. */
export function parseDraft(value: unknown): EntryDraft | null {
  const parsed = draftSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** A form that nobody has written in. */
export function emptyDraft(): EntryDraft {
  return draftSchema.parse({ sources: [emptyRow('sources')], figures: [emptyRow('figures')] });
}

/** A row that nobody has written in. A source gives the summary until somebody says otherwise. */
export function emptyRow<Name extends RowName>(name: Name): z.infer<(typeof ROWS)[Name]>;
export function emptyRow(name: RowName): unknown {
  return ROWS[name].parse(name === 'sources' ? { summary: 'yes' } : {});
}

/** Whether somebody has written in a row; what is chosen from the start does not count. */
export function isWritten(row: Readonly<Record<string, string>>, name: RowName): boolean {
  const untouched: Readonly<Record<string, string>> = emptyRow(name);
  return Object.entries(row).some(
    ([field, value]) => value.trim() !== untouched[field] && value.trim() !== '' && field !== 'source',
  );
}
