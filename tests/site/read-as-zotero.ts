import type { BuiltPage } from './built-pages.ts';
import { attributeOf, named, textOf } from './built-pages.ts';

/** What Zotero keeps of a page that it has no translator of its own for. */
export interface ZoteroItem {
  readonly itemType: string;
  readonly title: string;
  readonly date: string;
  /** Whether the date is that of some <time> in the page, for want of a better one. */
  readonly dateIsGuessed: boolean;
  readonly creators: readonly string[];
  readonly site: string;
  readonly url: string;
  readonly abstract: string;
  readonly language: string;
}

// Of all that makes an article of a journal, a report or the like out of a page.
const TYPES: Readonly<Record<string, string>> = {
  citation_journal_title: 'journalArticle',
  citation_technical_report_institution: 'report',
  citation_conference_title: 'conferencePaper',
  citation_conference: 'conferencePaper',
  citation_dissertation_institution: 'thesis',
  citation_inbook_title: 'bookSection',
  citation_book_title: 'bookSection',
};
const BYLINES = ['byline', 'bylines', 'vcard', 'article-byline'];

/** Reads a page by the order of precedence of Zotero's translator "Embedded Metadata". */
export function readAsZotero({ elements }: BuiltPage): ZoteroItem {
  const metas = named(elements, 'meta').map((meta) => ({
    name: attributeOf(meta, 'property') ?? attributeOf(meta, 'name') ?? '',
    content: attributeOf(meta, 'content') ?? '',
  }));
  const all = (...names: readonly string[]): string[] =>
    names.flatMap((wanted) => metas.filter(({ name }) => name.toLowerCase() === wanted).map(({ content }) => content));
  const first = (...names: readonly string[]): string => all(...names).find(Boolean) ?? '';
  const dated = first('citation_publication_date', 'citation_date', 'article:published_time', 'dc.issued', 'dc.date');
  const times = named(elements, 'time').map((time) => attributeOf(time, 'datetime') ?? textOf(time));
  const bylines = elements.filter((element) =>
    (attributeOf(element, 'class') ?? '').split(' ').some((name) => BYLINES.includes(name)),
  );
  const authors = all('citation_author', 'dc.creator', 'author', 'article:author').filter((name) => !/^https?:/.test(name));
  const canonical = named(elements, 'link').find((link) => attributeOf(link, 'rel') === 'canonical');
  return {
    itemType: typeOf(first),
    title: first('citation_title', 'dc.title', 'og:title') || named(elements, 'title').map(textOf).join(),
    date: dated || (times[0] ?? ''),
    dateIsGuessed: dated === '' && times.length > 0,
    creators: authors.length > 0 ? authors : bylines.map(textOf),
    site: first('og:site_name'),
    url: first('og:url') || (canonical ? (attributeOf(canonical, 'href') ?? '') : ''),
    abstract: first('og:description', 'description'),
    language: named(elements, 'html')
      .map((html) => attributeOf(html, 'lang'))
      .join(),
  };
}

function typeOf(first: (...names: readonly string[]) => string): string {
  const cited = Object.keys(TYPES).find((name) => first(name) !== '');
  if (cited) return TYPES[cited] ?? '';
  const own = first('z:itemtype');
  if (own) return own;
  if (first('og:type') === 'website') return 'webpage';
  return first('citation_title') ? 'journalArticle' : 'webpage';
}
