import type { EntryType } from './entry-type.ts';
import type { KnownNames } from './known-names.ts';
import { unknownName } from './known-names.ts';
import { findLookalikes } from './lints/lookalike-ids.ts';
import type { Problem, Reason } from './problem.ts';
import type { ClaimedAlias, ReadIds } from './read-ids.ts';
import type { ReadVocabulary } from './read-vocabulary.ts';
import { VOCABULARY_FILES } from './read-vocabulary.ts';
import type { Removal } from './removal.ts';
import { repeated } from './repeated.ts';
import { parsePlainDate } from './time/plain-date.ts';

/** Finds former ids and removed entries that would make an address mean two things, or nothing. */
export function findIdProblems(ids: readonly ReadIds[], vocabulary: ReadVocabulary): Problem[] {
  const removed = vocabulary.lists.removed ?? [];
  const locate = vocabulary.locate.removed;
  return [
    ...ids.flatMap((ofType) => [...findAliasProblems(ofType, removed), ...findLookalikeIds(ofType)]),
    ...removed.flatMap((removal, index) =>
      removalReasons(removal, removed.slice(0, index), ids).map(({ path, reason }) => ({
        file: VOCABULARY_FILES.removed,
        ...locate([index, ...path]),
        ...reason,
      })),
    ),
  ];
}

function findLookalikeIds({ type, fileById }: ReadIds): Problem[] {
  return [...findLookalikes(fileById.keys())].map(([id, other]) => ({
    file: fileById.get(id) ?? '',
    line: 1,
    column: 1,
    rule: 'id-lookalike',
    message: `The ${type} "${id}" can hardly be told from "${other}".`,
    hint: 'Give the newer one another id; if it has been published, keep the old one under "aliases".',
  }));
}

function findAliasProblems({ type, fileById, aliases }: ReadIds, removed: readonly Removal[]): Problem[] {
  const first = new Map<string, ClaimedAlias>();
  return aliases.flatMap((claimed) => {
    const earlier = first.get(claimed.alias);
    if (!earlier) first.set(claimed.alias, claimed);
    const reason = aliasReason(type, claimed, fileById.get(claimed.alias), earlier, removed);
    return reason ? [claimed.report(reason)] : [];
  });
}

function aliasReason(
  type: EntryType,
  { alias, owner, file }: ClaimedAlias,
  liveFile: string | undefined,
  earlier: ClaimedAlias | undefined,
  removed: readonly Removal[],
): Reason | null {
  if (alias === owner)
    return {
      rule: 'alias-self',
      message: `"${alias}" is the id the ${type} has now, not a former one.`,
      hint: 'Remove it from the aliases.',
    };
  if (liveFile !== undefined)
    return {
      rule: 'alias-live',
      message: `"${alias}" is the id of another ${type}, in ${liveFile}, so its address cannot lead here.`,
      hint: `Remove it from the aliases, or remove the other ${type} first.`,
    };
  if (earlier?.owner === owner) return repeated(alias, 'aliases');
  if (earlier)
    return {
      rule: 'alias-taken',
      message: `The former id "${alias}" is already claimed by "${earlier.owner}"${earlier.file === file ? '' : ` in ${earlier.file}`}.`,
      hint: 'Leave it with the one that its readers look for; an address leads to one page.',
    };
  if (removed.some((removal) => isWhole(removal) && removal.what === type && removal.id === alias))
    return {
      rule: 'alias-removed',
      message: `The ${type} "${alias}" is listed as removed in ${VOCABULARY_FILES.removed}.`,
      hint: 'Keep one of the two: the alias leads readers here, the removal tells them why it is gone.',
    };
  return null;
}

interface PlacedReason {
  readonly path: readonly PropertyKey[];
  readonly reason: Reason;
}

function removalReasons(removal: Removal, earlier: readonly Removal[], ids: readonly ReadIds[]): PlacedReason[] {
  const { what, id, anchors, date, instead } = removal;
  const ofType = ids.find(({ type }) => type === what);
  const live = ofType?.fileById.get(id);
  const whole = isWhole(removal);
  const formerly = new Set(ofType?.aliases.map(({ alias }) => alias));
  const known: KnownNames = { what, where: 'the content', names: ofType?.isComplete ? new Set(ofType.fileById.keys()) : null };
  return [
    at(['id'], whole ? liveReason(what, id, live) : formerly.has(id) ? null : unknownName(id, known)),
    at(['id'], whole && earlier.some((other) => isSame(other, removal)) ? repeated(id, VOCABULARY_FILES.removed) : null),
    at(['anchors'], anchors && what !== 'event' ? noAnchors(what) : null),
    at(['date'], parsePlainDate(date) ? null : noDay(date)),
    at(['instead'], instead === undefined ? null : unknownName(instead, known)),
  ].flat();
}

function at(path: readonly PropertyKey[], reason: Reason | null): PlacedReason[] {
  return reason ? [{ path, reason }] : [];
}

function liveReason(what: EntryType, id: string, live: string | undefined): Reason | null {
  if (live === undefined) return null;
  return {
    rule: 'removed-live',
    message: `The ${what} "${id}" is still there, in ${live}.`,
    hint: `Delete it from there, or from ${VOCABULARY_FILES.removed}. Where only parts of it were removed, name them under anchors.`,
  };
}

function noAnchors(what: EntryType): Reason {
  return {
    rule: 'removed-anchors',
    message: `Parts are removed from events only, and this is of the type "${what}".`,
    hint: 'Leave anchors out.',
  };
}

function noDay(date: string): Reason {
  return { rule: 'date-impossible', message: `There is no day ${date} in the calendar.`, hint: 'Write a day that exists.' };
}

/** Whether the whole entry was removed, and not only parts of it. */
function isWhole({ anchors }: Removal): boolean {
  return anchors === undefined;
}

function isSame(a: Removal, b: Removal): boolean {
  return isWhole(a) && a.what === b.what && a.id === b.id;
}
