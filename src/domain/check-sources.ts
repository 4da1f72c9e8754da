import type { EventContext, Report } from './check-event.ts';
import { isCopyOf } from './archive-address.ts';
import { hostSuggestion, isLinkable } from './hosts.ts';
import { isSuspect } from './lints/address-reasons.ts';
import type { KnownNames } from './known-names.ts';
import { unknownName } from './known-names.ts';
import type { Reason } from './problem.ts';
import type { Draft } from './read-event.ts';
import { repeated } from './repeated.ts';

/** Finds sources that may not be linked, cannot be traced or stand twice, and references to sources that are not listed. */
export function checkSources(event: Draft, lists: EventContext, report: Report): void {
  const ids = event.sources.map((source) => source.id);
  event.sources.forEach((source, index) => {
    if (ids.indexOf(source.id) !== index) report(['sources', index, 'id'], repeated(source.id, 'sources'));
    for (const field of ['url', 'archived'] as const) {
      const address = source[field];
      const isCopy = field === 'archived' && source.url !== undefined && isCopyOf(source.archived ?? '', source.url);
      if (address && lists.hosts && !isCopy && !isLinkable(address, lists.hosts) && !isSuspect(address))
        report(['sources', index, field], hostReason(address, field, hostSuggestion(address, lists.hosts)));
    }
    if (!source.url && !(source.reports && source.note))
      report(['sources', index], {
        rule: 'source-trace',
        message: `Source "${source.id}" has no url, and ${source.reports ? 'no note' : source.note ? 'no reports' : 'neither reports nor note'}.`,
        hint: 'Write the url; or, for a page that may not be linked, reports (the outlet it retells) and note (such as "Read in a repost.").',
      });
  });
  const known: KnownNames = {
    what: 'source',
    where: 'the sources of this event',
    names: event.unsound.has('sources') ? null : new Set(ids),
  };
  const references: [PropertyKey[], readonly string[]][] = [
    [['summarySources'], event.summarySources],
    [['whenSources'], event.whenSources],
    ...sourcesOf('figures', event.figures),
    ...sourcesOf('legs', event.legs),
    ...sourcesOf('conflicts', event.conflicts),
  ];
  for (const [path, names] of references) names.forEach((name, index) => report([...path, index], unknownName(name, known)));
}

/** The source ids of each item of a list with the path to them; a hole in the list has none. */
function sourcesOf(
  field: string,
  list: readonly { readonly sources?: readonly string[] | undefined }[],
): [PropertyKey[], readonly string[]][] {
  return list.flatMap(({ sources }, index): [PropertyKey[], readonly string[]][] => [[[field, index, 'sources'], sources ?? []]]);
}

function hostReason(address: string, field: 'url' | 'archived', suggestion: string): Reason {
  const hint =
    field === 'url'
      ? 'Leave "url" out, name the outlet under "publisher" and "reports", and say in "note" that it was read in a repost; or add the host to hosts.yaml.'
      : 'Write the Wayback Machine’s copy of exactly this url, leave "archived" out, or add the host of the archive to hosts.yaml.';
  return {
    rule: 'source-host',
    message: `The host of ${address} is not on the list of hosts that may be linked.`,
    hint: suggestion === '' ? hint : suggestion + hint.charAt(0).toLowerCase() + hint.slice(1),
  };
}
