import { parseWithSatteri } from '../../domain/mdx/parse-with-satteri.ts';
import { findBodyProblems } from '../../domain/check-body.ts';
import type { EventContext } from '../../domain/check-event.ts';
import { findEventProblems } from '../../domain/check-event.ts';
import type { Event } from '../../domain/event.ts';
import type { KnownNames } from '../../domain/known-names.ts';
import { replaceHidden } from '../../domain/hidden-characters.ts';
import type { Problem } from '../../domain/problem.ts';
import { readEvent } from '../../domain/read-event.ts';
import { errorsOf } from '../../domain/rules/rules.ts';
import { usableOffices } from '../../domain/read-vocabulary.ts';
import type { Corpus } from '../corpus.ts';
import { creditFormer } from '../credit.ts';
import type { Version, VersionText } from './version.ts';
import { versionsOf } from './versions-of.ts';

/** What can be shown of a version: the entry as it stood; its text, where it cannot be read as an entry today; or why there is nothing. */
export type FormerEntry =
  | { readonly kind: 'event'; readonly event: Event }
  | { readonly kind: 'text'; readonly text: string; readonly problems: readonly Problem[] }
  | Exclude<VersionText, { kind: 'text' }>;

// What a check asks of the place of a file, or of parts that the page of a version does not show.
const UNSEEN = new Set(['file-year', 'related-self', 'status-corrected', 'status-disputed']);

/** Gives what reads former versions against what the content has today: its lists, its events, its hosts. */
export function openFormerEvents(corpus: Corpus): (id: string, version: Version) => FormerEntry {
  const lists = listsOf(corpus);
  const context = { ...lists, eventById: corpus.eventById };
  const offices = usableOffices(corpus.vocabulary.offices);

  return (id, { file, text, number }) => {
    const present = corpus.eventById.get(id);
    if (text === null && present) return { kind: 'event', event: present };
    if (text === null) throw new Error(`There is no event ${id}.`);
    if (text.kind !== 'text') return text;
    const read = readEvent(file, text.text.replaceAll('\r\n', '\n').replace(/^\uFEFF/, ''), offices, parseWithSatteri);
    // Related events are not shown, so that one which is no more is no obstacle.
    const draft = { ...read.draft, related: [] };
    // What is only to be looked at is no obstacle either.
    const problems = errorsOf([
      ...read.problems,
      ...findEventProblems({ ...read, draft }, lists).filter(({ rule }) => !UNSEEN.has(rule)),
      ...findBodyProblems(read.entry, { own: read.draft, ...context }),
    ]);
    if (read.event && problems.length === 0) {
      const event = { ...read.event, id };
      return { kind: 'event', event: present ? creditFormer(event, present, untilVersion(corpus, id, number)) : event };
    }
    return { kind: 'text', text: replaceHidden(text.text.replaceAll('\r\n', '\n')), problems };
  };
}

function untilVersion(corpus: Corpus, id: string, number: number): readonly Version[] {
  const known = versionsOf(corpus, id);
  return known.kind === 'known' && corpus.vocabulary.site.credit === 'git' ? known.versions.slice(0, number) : [];
}

function listsOf({ vocabulary, eventById, storyById }: Corpus): EventContext {
  const { kinds, metrics, organisations, offices, hosts, site } = vocabulary;
  return {
    kinds: known('kind', 'kinds.yaml', Object.keys(kinds)),
    metrics: known('metric', 'metrics.yaml', Object.keys(metrics)),
    organisations: known('organisation', 'organisations.yaml', Object.keys(organisations)),
    offices: known('place', 'offices.yaml', Object.keys(offices)),
    stories: known('story', 'content/stories', storyById.keys()),
    events: known('event', 'content/events', eventById.keys()),
    hosts,
    asKnownOn: site.asKnownOn,
    now: null,
  };
}

function known(what: string, where: string, names: Iterable<string>): KnownNames {
  return { what, where: where, names: new Set(names) };
}
