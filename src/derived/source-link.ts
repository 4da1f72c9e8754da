import { dayOfCopy } from '../domain/archive-address.ts';
import { isDead } from '../domain/link-state.ts';
import type { LinkState } from '../domain/link-state.ts';
import type { Source } from '../domain/source.ts';

/** How a page links a source. */
export interface SourceLink {
  /** Where its title leads; null when it is not linked. */
  readonly href: string | null;
  /** Robust Links attributes: the archived copy of a page, or the page that a copy is of. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Address of the copy that is linked beside the title; null where there is none or the title itself leads there. */
  readonly copy: string | null;
  /** 'link no longer works, archived copy'; null while it works. */
  readonly fault: string | null;
}

/** How to link a source, given the addresses that no longer work: then the copy takes the place of the page, and it is said. */
export function linkSource({ url, archived }: Pick<Source, 'url' | 'archived'>, dead: ReadonlySet<string>): SourceLink {
  const copy = archived === undefined || dead.has(archived) ? null : archived;
  const day = copy && dayOfCopy(copy);
  const dated = day ? { 'data-versiondate': day } : {};
  if (url === undefined) return { href: null, attributes: {}, copy, fault: null };
  if (!dead.has(url)) return { href: url, attributes: copy ? { 'data-versionurl': copy, ...dated } : {}, copy, fault: null };
  if (copy === null) return { href: url, attributes: {}, copy, fault: 'link no longer works' };
  return {
    href: copy,
    attributes: { 'data-originalurl': url, ...dated },
    copy: null,
    fault: 'link no longer works, archived copy',
  };
}

const found = new WeakMap<readonly LinkState[], ReadonlySet<string>>();

/** The addresses that no longer work. */
export function deadLinks(links: readonly LinkState[]): ReadonlySet<string> {
  const dead = found.get(links) ?? new Set(links.filter(isDead).map(({ url }) => url));
  found.set(links, dead);
  return dead;
}
