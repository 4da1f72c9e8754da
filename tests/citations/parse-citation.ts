import '@citation-js/plugin-ris';
import type { CslItem } from '@citation-js/core';
import { Cite } from '@citation-js/core';
import { parse } from '@retorquere/bibtex-parser';

/** What a reference manager keeps of a citation. */
export interface ReadCitation {
  readonly type: string;
  readonly title: string;
  /** 'YYYY-MM-DD'. */
  readonly date: string;
  readonly url: string;
  readonly author: string;
}

const PARSERS: Readonly<Record<string, (text: string) => ReadCitation>> = {
  bibtex: readBib,
  biblatex: readBib,
  ris: (text) => readCsl(new Cite(text, { forceType: '@ris/file' }).data),
  csl: (text) => readCsl(new Cite(text).data),
};

/** The formats that programs read. */
export const READ_FORMATS = Object.keys(PARSERS);

/** Reads a citation with a parser that others wrote. Throws where it finds a fault, or not exactly one reference. */
export function parseCitation(format: string, text: string): ReadCitation {
  const read = PARSERS[format];
  if (!read) throw new Error(`There is no parser of ${format}.`);
  return read(text);
}

function readBib(text: string): ReadCitation {
  const { entries, errors } = parse(text, { english: false, sentenceCase: false, raw: false });
  const [entry] = entries;
  if (errors.length > 0 || !entry || entries.length > 1)
    throw new Error(`${entries.length} entries, ${JSON.stringify(errors)}: ${text}`);
  const { title = '', date, year, month, day, url, howpublished = '', author = [] } = entry.fields;
  return {
    type: entry.type,
    title,
    date: date ?? [year, month, day].map((part) => String(part).padStart(2, '0')).join('-'),
    // The parser makes a link of \\url.
    url: url ?? /^<a href="([^"]*)">/.exec(howpublished)?.[1] ?? '',
    author: author.map(({ name = '' }) => name).join('; '),
  };
}

function readCsl(items: readonly CslItem[]): ReadCitation {
  const [item] = items;
  if (!item || items.length > 1) throw new Error(`${items.length} references.`);
  const { type, title = '', URL: url = '', author = [], issued } = item;
  return {
    type,
    title,
    date: (issued?.['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0')).join('-'),
    url,
    author: author.map(({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(' ')).join('; '),
  };
}
