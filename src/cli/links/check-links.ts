import type { Event } from '../../domain/event.ts';
import { isLinkable } from '../../domain/hosts.ts';
import type { LinkState } from '../../domain/link-state.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import type { AddressOptions, Answer } from './ask-address.ts';
import { askAddress } from './ask-address.ts';
import { askAll } from './ask-all.ts';
import { askWayback } from './ask-wayback.ts';
import type { Unarchived } from './list-addresses.ts';
import { listAddresses, listUnarchived } from './list-addresses.ts';
import { updateStates } from './update-states.ts';

export interface CheckOptions extends Omit<AddressOptions, 'mayFollow'> {
  readonly today: PlainDate;
  /** How many hosts are asked at once, and how long between two addresses of one host. */
  readonly hosts: number;
  readonly pauseMs: number;
  /** Address of the service that knows archived copies. */
  readonly availability: string;
}

/** What was found at the addresses of sources. */
export interface Checked {
  readonly answers: readonly Answer[];
  readonly states: readonly LinkState[];
  readonly copies: readonly (Unarchived & { readonly address: string })[];
}

/**
 * Asks the addresses of some events, and for those without an archived copy whether there is one. Only what passed the check of the
 * content is asked, so no host that may not be linked. Throws an Error where no host at all can be found: then this machine is offline.
 */
export async function checkLinks(
  events: readonly Event[],
  all: readonly Event[],
  { hosts: linkable, links }: Pick<Vocabulary, 'hosts' | 'links'>,
  options: CheckOptions,
): Promise<Checked> {
  const mayFollow = (target: URL): boolean => isLinkable(target.href, linkable);
  const answers = await askAll(listAddresses(events), options, (url) => askAddress(url, { ...options, mayFollow }));
  if (answers.length > 0 && answers.every(({ isHostUnknown }) => isHostUnknown))
    throw new Error('No host could be found: this machine seems to be offline. Nothing was written.');
  const copies: (Unarchived & { address: string })[] = [];
  for (const wanted of listUnarchived(events)) {
    const address = await askWayback(wanted.url, wanted.day, options.availability, options.timeoutMs);
    if (address !== null) copies.push({ ...wanted, address });
  }
  const inUse = new Set(listAddresses(all));
  return { answers, copies, states: updateStates(links, answers, options.today, inUse) };
}
