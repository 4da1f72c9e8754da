import type { Source, SourceKind } from '../source.ts';
import { slugOf } from '../slug.ts';
import type { SpokenWhen } from '../time/spoken/parse-spoken-when.ts';
import type { When } from '../time/when.ts';
import type { Amount } from './parse-amount.ts';
import type { EntryParts } from './render-entry.ts';

/** A source as somebody names it. Without an address it says what the page reports and why it is not linked. */
export interface SourceAnswer {
  readonly url: string;
  readonly publisher: string;
  readonly title: string;
  /** In the form of entries; empty where no date was shown. */
  readonly published: string;
  readonly kind: SourceKind;
  readonly reports: string;
  readonly note: string;
}

export interface FigureAnswer {
  readonly metric: string;
  readonly amount: Amount;
  readonly of: string;
  /** In the form of entries; empty: the day of the event. */
  readonly asOf: string;
  /** Places in the list of sources, from 0. */
  readonly sources: readonly number[];
}

/** What somebody answers about something that happened. */
export interface Answers {
  readonly title: string;
  readonly summary: string;
  readonly kind: string;
  readonly when: SpokenWhen;
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  readonly stories: readonly string[];
  readonly sources: readonly SourceAnswer[];
  readonly figures: readonly FigureAnswer[];
  readonly isDraft: boolean;
}

const LONGEST_SOURCE_ID = 30;

/** An entry made of answers, with comments that explain. `today` is the day it is added. */
export function entryOfAnswers(answers: Answers, today: string): EntryParts {
  const sources = nameSources(answers.sources);
  const ids = sources.map(({ id }) => id);
  return {
    explain: true,
    fields: {
      ...(answers.isDraft ? { draft: true } : {}),
      title: answers.title,
      kind: answers.kind,
      // On the record is what the organisation or an authority says itself.
      status: sources.some(({ kind }) => kind === 'primary') ? 'confirmed' : 'reported',
      when: answers.when.text,
      zone: answers.when.zone ?? undefined,
      summary: answers.summary,
      summarySources: ids,
      places: [...answers.places],
      organisations: [...answers.organisations],
      stories: [...answers.stories],
      figures: answers.figures.map(({ metric, amount, of, asOf, sources: at }) => ({
        metric,
        of: of === '' ? undefined : of,
        ...amount,
        asOf: asOf === '' ? dayOf(answers.when.when) : asOf,
        sources: at.flatMap((index) => ids[index] ?? []),
      })),
      added: today,
      sources,
    },
  };
}

/** 'events/2026/notices-by-email.mdx'. */
export function pathOfEntry(id: string, when: When): string {
  return `events/${(when.first ?? when.last ?? '').slice(0, 4)}/${id}.mdx`;
}

/** Gives sources their ids, of the publisher's name; two of one publisher are numbered. */
function nameSources(answers: readonly SourceAnswer[]): Source[] {
  const used = new Map<string, number>();
  return answers.map(({ url, publisher, title, published, kind, reports, note }) => {
    const base = slugOf(publisher, LONGEST_SOURCE_ID) || 'source';
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    const texts = { title, url, published, reports, note };
    return {
      id: count === 1 ? base : `${base}-${count}`,
      publisher,
      kind,
      ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
    };
  });
}

/** The day, or the stretch, that a number is for when nothing else is said. */
function dayOf(when: When): string {
  if (when.kind === 'date') return when.text.replace(/[~?%]$/, '');
  return when.kind === 'interval' ? (when.last ?? when.first ?? '') : (when.first ?? '');
}
