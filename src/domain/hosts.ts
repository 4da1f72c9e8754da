import { nearest } from './nearest.ts';

/** Whether an address may be linked: its host, or a domain above it, is on the list. */
export function isLinkable(url: string, hosts: readonly string[]): boolean {
  const host = URL.parse(url)?.hostname;
  return host !== undefined && hosts.some((known) => host === known || host.endsWith(`.${known}`));
}

/** 'Did you mean "…"? ' for a host that is nearly one of the list; '' for any other. */
export function hostSuggestion(url: string, hosts: readonly string[]): string {
  const host = URL.parse(url)?.hostname.replace(/^www\./, '');
  const close = host === undefined ? null : nearest(host, hosts);
  return close === null ? '' : `Did you mean "${close}"? If not: `;
}
