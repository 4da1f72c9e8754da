import type { Source } from '../domain/source.ts';
import { isRelied } from '../domain/source.ts';
import type { Outlet } from './independence.ts';
import { countIndependent, groupOutlets } from './independence.ts';

/** '5 sources' where each stands for itself; '1 independent source, 5 reports' where several carry the report of one outlet. */
export function supportWords(sources: readonly Source[]): string {
  const reports = sources.filter(isRelied).length;
  const independent = countIndependent(groupOutlets(sources));
  if (independent === reports) return counted(reports, 'source');
  return `${counted(independent, 'independent source')}, ${counted(reports, 'report')}`;
}

/** What to say of a claim that several sources give and only one outlet vouches for; null otherwise. */
export function oneOutletWords(outlets: readonly Outlet[]): string | null {
  const reports = outlets.reduce((sum, { sources }) => sum + sources.length, 0);
  if (reports < 2 || countIndependent(outlets) > 1) return null;
  const name = outlets.find((outlet) => outlet.name !== null)?.name ?? null;
  const origin =
    name === null ? 'none names its origin' : outlets.length === 1 ? name : `${name} and retellings without a named origin`;
  return `1 independent source, ${reports} reports: ${origin}.`;
}

/** With which other sources of the list each counts as one, by place from 0: 'Counts as one with source 1.'; null for one that stands alone. */
export function sharedWords(sources: readonly Source[]): (string | null)[] {
  const groups = groupOutlets(sources);
  return sources.map((source) => {
    const group = groups.find((outlet) => outlet.sources.includes(source));
    if (!group) return null;
    if (group.name === null) return groups.length > 1 ? 'Adds no independent source: its origin is not named.' : null;
    const others = group.sources.filter((other) => other !== source).map((other) => sources.indexOf(other) + 1);
    if (others.length === 0) return null;
    return `Counts as one with ${others.length === 1 ? 'source' : 'sources'} ${joinWords(others.map(String))}.`;
  });
}

function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
