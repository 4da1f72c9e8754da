/** Whether an address may be linked: its host, or a domain above it, is on the list. */
export function isLinkable(url: string, hosts: readonly string[]): boolean {
  const host = URL.parse(url)?.hostname;
  return host !== undefined && hosts.some((known) => host === known || host.endsWith(`.${known}`));
}
