import { z } from 'astro/zod';
import { line } from './text-rules.ts';

/** Somebody who wrote an entry, as they want to be named. */
export const contributorSchema = z.strictObject({
  name: line(80)
    .refine(
      (name) => !/\S@\S+\.\S/.test(name),
      'This has an e-mail address, which would be public for ever. Write a name or a handle.',
    )
    .describe('A name or a handle, as they wrote it themselves.'),
  url: z
    .url({ protocol: /^https$/, error: 'This is not a web address. Write one that starts with https://, or leave url out.' })
    .refine(
      (url) => !/^https:\/\/[^/?#]*@/.test(url),
      'This address has a name or password in it. Take out what stands before the @.',
    )
    .optional()
    .describe('Their own page, if they want it linked.'),
});

export type Contributor = z.infer<typeof contributorSchema>;
