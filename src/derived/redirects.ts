import type { EntryType } from '../domain/entry-type.ts';
import { cardPath, hasOwnCard } from './cards/list-cards.ts';
import type { Corpus } from './corpus.ts';
import { eventDataPath } from './data/data-site.ts';
import type { EmbedType } from './embeds/embed-path.ts';
import { embedPath, oembedPath } from './embeds/embed-path.ts';
import { entryPath } from './entry-path.ts';
import { partPaths } from './parts.ts';
import type { KnownVersions, UnknownVersions } from './versions/version.ts';
import { versionPath, versionsOf } from './versions/versions-of.ts';

/** A former address and the present one, both as paths below the base path. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

// What a chart has beside its page.
const CHART_FILES = ['.svg', '.png', '.csv', '.json'];

/** Every former address of the content: of pages, of the further parts of long lists, and of files that carry the id in their name. */
export function redirectsOf(corpus: Corpus): Redirect[] {
  const { events, stories, charts, vocabulary, eventsBy } = corpus;
  return [
    ...events.flatMap((event) => [
      ...pages('event', event),
      ...dataFiles(event),
      ...(hasOwnCard(event, corpus) ? cards('events', event) : []),
      ...formerVersions(event, versionsOf(corpus, event.id)),
      ...embeds('event', event),
    ]),
    ...stories.flatMap((story) => [
      ...pages('story', story, eventsBy.story.get(story.id)),
      ...cards('stories', story),
      ...embeds('story', story),
    ]),
    ...charts.flatMap((chart) => [
      ...pages('chart', chart),
      ...files('chart', chart, CHART_FILES),
      ...cards('charts', chart),
      ...embeds('chart', chart),
    ]),
    ...named(vocabulary.organisations).flatMap((one) => pages('organisation', one, eventsBy.organisation.get(one.id))),
    ...named(vocabulary.offices).flatMap((one) => pages('place', one, eventsBy.place.get(one.id))),
    ...named(vocabulary.kinds).flatMap((one) => pages('kind', one, eventsBy.kind.get(one.id))),
  ];
}

/** Whether the same is to stand at both addresses: a file has no way to lead on, and an embed none in a strict sandbox. */
export function isCopied({ from }: Redirect): boolean {
  return !from.endsWith('/') || from.startsWith('/embed/');
}

interface Renamed {
  readonly id: string;
  readonly aliases?: readonly string[] | undefined;
}

function pages(type: EntryType, { id, aliases = [] }: Renamed, listed: readonly unknown[] = []): Redirect[] {
  return aliases.flatMap((alias) =>
    partPaths(listed).map((part) => {
      const below = part === undefined ? '' : `${part}/`;
      return { from: `${entryPath(type, alias)}${below}`, to: `${entryPath(type, id)}${below}` };
    }),
  );
}

function files(type: EntryType, { id, aliases = [] }: Renamed, endings: readonly string[]): Redirect[] {
  const fileOf = (name: string, ending: string): string => entryPath(type, name).replace(/\/$/, ending);
  return aliases.flatMap((alias) => endings.map((ending) => ({ from: fileOf(alias, ending), to: fileOf(id, ending) })));
}

/** The picture that others may have put beside a link. */
function cards(folder: 'events' | 'stories' | 'charts', { id, aliases = [] }: Renamed): Redirect[] {
  return aliases.map((alias) => ({ from: cardPath(folder, alias), to: cardPath(folder, id) }));
}

/** The record of an event among the open data. */
function dataFiles({ id, aliases = [] }: Renamed): Redirect[] {
  return aliases.map((alias) => ({ from: eventDataPath(alias), to: eventDataPath(id) }));
}

/** The pages of versions that stood under a former id: numbers go on through a rename. */
function formerVersions({ id, aliases = [] }: Renamed, known: KnownVersions | UnknownVersions): Redirect[] {
  if (known.kind === 'unknown') return [];
  return known.versions
    .filter((version) => aliases.includes(version.id))
    .map((version) => ({ from: versionPath(version.id, version.number), to: versionPath(id, version.number) }));
}

/** An embed and what oEmbed says of it. */
function embeds(type: EmbedType, { id, aliases = [] }: Renamed): Redirect[] {
  return aliases.flatMap((alias) =>
    [embedPath, oembedPath].map((pathOf) => ({ from: pathOf(type, alias), to: pathOf(type, id) })),
  );
}

function named(list: Readonly<Record<string, { readonly aliases?: readonly string[] | undefined }>>): Renamed[] {
  return Object.entries(list).map(([id, { aliases }]) => ({ id, aliases }));
}
