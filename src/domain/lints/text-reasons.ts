import { MOST_QUOTED_WORDS } from '../mdx/components.ts';
import { countWords } from '../mdx/node-text.ts';
import type { Reason } from '../problem.ts';

/** A reason with its place in the text, in UTF-16 code units. */
export interface TextReason extends Reason {
  readonly offset: number;
}

/** What a careful editor would ask about in a text of any field or body: people's addresses, long quotations, letters of other alphabets. */
export function findTextReasons(text: string): TextReason[] {
  return [...mails(text), ...phones(text), ...longQuotes(text), ...mixedWords(text)];
}

const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi;
const MAILBOXES: ReadonlySet<string> = new Set(
  (
    'contact contactus corrections desk editor editorial editors enquiries help hello info inquiries investor investors ir legal ' +
    'mail media news newsdesk newsroom office pr press pressoffice privacy support tips union'
  ).split(' '),
);

function mails(text: string): TextReason[] {
  if (!text.includes('@')) return [];
  const personal = [...text.matchAll(MAIL)].filter(
    ([mail]) =>
      !MAILBOXES.has(
        mail
          .slice(0, mail.indexOf('@'))
          .replaceAll(/[^a-z]/gi, '')
          .toLowerCase(),
      ),
  );
  return personal.map(({ index, 0: mail }) => ({
    offset: index,
    rule: 'personal-mail',
    message: `"${mail}" looks like a person’s mail address.`,
    hint: 'Leave it out, even where the source prints it. A mailbox of an office, such as press@, may stand.',
  }));
}

// With a plus sign and a country, or written as in North America. Dates, sums and numbers of registers look like neither.
const PHONE =
  /(?<![\w/.-])(?:\+[1-9](?:[\s./()-]{0,2}\d){8,13}|\([2-9]\d\d\)\s?\d{3}[-. ]\d{4}|[2-9]\d\d([-.])\d{3}\1\d{4})(?![\w-])/g;

function phones(text: string): TextReason[] {
  if (!/\d{3}/.test(text)) return [];
  return [...text.matchAll(PHONE)].map(({ index, 0: phone }) => ({
    offset: index,
    rule: 'personal-phone',
    message: `"${phone.trim()}" looks like a telephone number.`,
    hint: 'Leave it out, even where the source prints it.',
  }));
}

const QUOTED = /“([^“”]*)”|"([^"]*)"/g;
// Forty words of one letter each, with blanks between them.
const SHORTEST = 2 * MOST_QUOTED_WORDS - 1;

function longQuotes(text: string): TextReason[] {
  if (text.length < SHORTEST || !/["“]/.test(text)) return [];
  return [...text.matchAll(QUOTED)].flatMap(({ index, 1: curly, 2: straight }) => {
    const words = countWords(curly ?? straight ?? '');
    if (words <= MOST_QUOTED_WORDS) return [];
    return [
      {
        offset: index,
        rule: 'text-quote-long',
        message: `Here ${words} words are quoted; at most ${MOST_QUOTED_WORDS} are quoted at once.`,
        hint: 'Quote the words that matter and retell the rest.',
      },
    ];
  });
}

const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const NAMES = [
  [/\p{Script=Cyrillic}/u, 'Cyrillic'],
  [/\p{Script=Greek}/u, 'Greek'],
] as const;

function mixedWords(text: string): TextReason[] {
  if (!OTHER.test(text)) return [];
  return [...text.matchAll(WORD)].flatMap(({ index, 0: word }) => {
    const letter = OTHER.exec(word)?.[0];
    if (letter === undefined || !/\p{Script=Latin}/u.test(word)) return [];
    const alphabet = NAMES.find(([pattern]) => pattern.test(letter))?.[1] ?? '';
    const code = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    return [
      {
        offset: index,
        rule: 'text-mixed-script',
        message: `"${word.slice(0, 60)}" is written in two alphabets: "${letter}" (${code}) is a ${alphabet} letter.`,
        hint: 'Type the word again by hand.',
      },
    ];
  });
}
