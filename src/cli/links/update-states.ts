import type { LinkState } from '../../domain/link-state.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import type { Answer } from './ask-address.ts';

/**
 * What is known of addresses after asking some of them on a day: sorted, without those that no source has any more. An unclear answer
 * neither ends nor begins a failure.
 */
export function updateStates(
  before: readonly LinkState[],
  answers: readonly Answer[],
  today: PlainDate,
  inUse: ReadonlySet<string>,
): LinkState[] {
  const states = new Map(before.filter(({ url }) => inUse.has(url)).map((state) => [state.url, state]));
  for (const { url, status } of answers) {
    const { firstFailure, lastFailure } = states.get(url) ?? {};
    states.set(url, {
      url,
      checked: today,
      status,
      ...(status === 'dead' && { firstFailure: firstFailure ?? today, lastFailure: today }),
      ...(status === 'unknown' && firstFailure !== undefined && { firstFailure, lastFailure }),
    });
  }
  return [...states.values()].sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
}

/** Writes the states as links.yaml. */
export function renderStates(states: readonly LinkState[]): string {
  const rows = states.map(({ url, checked, status, firstFailure, lastFailure }) =>
    [
      `- url: ${quote(url)}`,
      `checked: ${quote(checked)}`,
      `status: ${status}`,
      ...(firstFailure === undefined ? [] : [`firstFailure: ${quote(firstFailure)}`]),
      ...(lastFailure === undefined ? [] : [`lastFailure: ${quote(lastFailure)}`]),
    ].join('\n  '),
  );
  return `# What was found at the addresses of sources. Written by npm run links, never by hand.\n${rows.join('\n') || '[]'}\n`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
