import { z } from 'astro/zod';

// Bidirectional overrides and zero-width characters make text read differently from what it is.
const HIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

/** Text on one line: no surrounding blanks, no line break, no control or invisible characters, 1 to `most` characters. */
export function line(most: number) {
  return z
    .string()
    .min(1, 'This is empty. Write a text, or leave the field out if it is optional.')
    .max(most, `This is longer than ${most} characters. Shorten it.`)
    .refine((text) => text === text.trim(), 'This begins or ends with a space. Remove it.')
    .refine((text) => !/[\r\n]/.test(text), 'This has a line break. Write it on one line.')
    .refine((text) => !HIDDEN.test(text), 'This has an invisible control character. Type the text again by hand.');
}

/** Names a letter of another alphabet, which to the eye may be one of a-z. */
function lookalikeWords(text: unknown): string {
  const letter = typeof text === 'string' ? /(?![a-z])\p{L}/iu.exec(text)?.[0] : undefined;
  if (letter === undefined) return '';
  const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `The letter "${letter}" (U+${code}) is not one of a-z, even if it looks like one. `;
}

/** An identifier: also a file name, an anchor and part of a URL, for ever. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: ({ input }) =>
      `${lookalikeWords(input)}An id has lower-case letters a-z, digits and single hyphens only, such as "notices-by-email".`,
  })
  .max(80, 'An id has at most 80 characters.');

/** A calendar day written YYYY-MM-DD; whether the day exists is checked by the reader, which knows the line. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Write a day as "2026-05-20", in quotation marks.');
