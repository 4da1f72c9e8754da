/** A link as it reads and where it leads. */
export interface NamedLink {
  readonly text: string;
  readonly href: string | null;
}

/** A name for each link whose text another also has that leads elsewhere: 'Page read, 2 of 3'; undefined where the text is enough. */
export function tellApart(links: readonly NamedLink[]): (string | undefined)[] {
  const targets = new Map<string, string[]>();
  for (const { text, href } of links) {
    const known = targets.get(text) ?? [];
    targets.set(text, href === null || known.includes(href) ? known : [...known, href]);
  }
  return links.map(({ text, href }) => {
    const all = targets.get(text) ?? [];
    return href === null || all.length < 2 ? undefined : `${text}, ${all.indexOf(href) + 1} of ${all.length}`;
  });
}
