import type { EventContext, Report } from './check-event.ts';
import { isLinkable } from './hosts.ts';
import type { Draft } from './read-event.ts';
import { repeated } from './repeated.ts';

/** Finds contributors who are named twice, and pages of theirs that may not be linked. */
export function checkContributors({ contributors }: Draft, { hosts }: Pick<EventContext, 'hosts'>, report: Report): void {
  const names = contributors.map(({ name }) => name);
  contributors.forEach(({ name, url }, index) => {
    if (names.indexOf(name) !== index) report(['contributors', index, 'name'], repeated(name, 'contributors'));
    if (url && hosts && !isLinkable(url, hosts))
      report(['contributors', index, 'url'], {
        rule: 'link-host',
        message: `The host of ${url} is not on the list of hosts that may be linked.`,
        hint: 'Leave "url" out: the name can stand alone. Or add the host to hosts.yaml.',
      });
  });
}
