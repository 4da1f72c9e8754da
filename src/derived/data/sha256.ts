/** SHA-256 of a text in UTF-8, in hexadecimal digits. */
export async function hashText(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((octet) => octet.toString(16).padStart(2, '0')).join('');
}

/** How many octets a text has in UTF-8. */
export function countOctets(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** SHA-256 of a text in UTF-8 as a content security policy names it: 'sha256-…', in Base64. */
export async function hashForPolicy(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
