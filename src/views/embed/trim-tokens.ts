/** Leaves out of a style sheet the custom properties to which neither `rest` nor a property that stays refers. */
export function trimTokens(tokens: string, rest: string): string {
  const values = new Map([...tokens.matchAll(PROPERTY)].map(([, name = '', value = '']) => [name, value]));
  const used = new Set<string>();
  const visit = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/var\((--[\w-]+)/g)) {
      if (used.has(name)) continue;
      used.add(name);
      visit(values.get(name) ?? '');
    }
  };
  visit(rest);
  return tokens.replace(PROPERTY, (whole, name: string) => (used.has(name) ? whole : ''));
}

const PROPERTY = /(--[\w-]+)\s*:([^;}]*);?/g;
