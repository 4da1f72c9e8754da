/** Whether the text is, or holds, an address other than the one the link leads to. */
export function disguises(text: string, href: string): boolean {
  const address = ADDRESS_IN_TEXT.exec(text)?.[0] ?? BARE_HOST.exec(text)?.[0];
  if (address === undefined) return false;
  const [seen, target] = [bare(address), bare(href)];
  return seen !== target && !(BARE_HOST.test(seen) && !seen.includes('/') && target.startsWith(`${seen}/`));
}

const ADDRESS_IN_TEXT = /(?:https?:\/\/|www\.)[^\s]+/i;
const BARE_HOST =
  /^[a-z0-9-]+(\.[a-z0-9-]+)*\.(com|org|net|gov|edu|int|io|ai|app|dev|info|news|co|uk|eu|us|ca|au|in|sg|jp|de|fr|ie|ch|nl)(\/\S*)?$/i;

function bare(address: string): string {
  return address
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/[/.,)]$/, '')
    .toLowerCase();
}
