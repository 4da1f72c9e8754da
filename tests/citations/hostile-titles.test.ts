import { describe, expect, test } from 'vitest';
import { plainLine } from '../../src/derived/citations/citation-text.ts';
import type { CitedItem } from '../../src/derived/citations/cited-item.ts';
import { renderCitations } from '../../src/derived/citations/render-citations.ts';
import { HOSTILE_TEXTS } from '../../src/derived/testing/hostile-texts.ts';
import { READ_FORMATS, parseCitation } from './parse-citation.ts';

const TITLES = [
  ...HOSTILE_TEXTS,
  'R&D cut by 10% to save $5 #1 under_score',
  'Braces {one} {two, back\\slash, tilde ~ and caret ^',
  'An unbalanced } and another {',
  'Hyphens -- and --- and an em dash — and an en dash –',
  "“Curly” ‘quotes’, \"straight\" and 'single', ``TeX'' and ,,low",
  'Who? What! ?` !`',
  'Pipes | and {{templates|a=b}} and [[links]]',
  'TY  - JOUR',
  'ER  - ',
  '@article{x, title={y}}',
  '\\input{secret} % not a comment',
  '<i>not italic</i> <span class="nocase">x</span> &amp; $x^2$',
  'Zürich, Łódź, Đà Nẵng, İstanbul, Straße',
  'Kündigung um vier Uhr früh – Müller & Söhne GmbH',
  '午前四時に解雇メール、東京で',
  'التسريح في الرابعة صباحا',
];

function item(title: string): CitedItem {
  return {
    kind: 'event',
    key: 'the-desk-one',
    title,
    siteName: 'Harbour & Sons {Desk}',
    url: 'https://desk.example/repo/events/one_two/?v=2&a=~b',
    issued: '2026-05-21',
    revision: { version: '2', changed: { act: 'corrected', date: '2026-11-30' } },
    happened: 'May 20, 2026',
  };
}

describe.each(READ_FORMATS)('a reference manager that reads %s', (format) => {
  test.each(TITLES)('keeps title, date, address and author: %j', (title) => {
    const cited = item(title);
    const text = renderCitations(cited).find((citation) => citation.format === format)?.text ?? '';
    expect(parseCitation(format, text)).toEqual({
      type: { bibtex: 'misc', biblatex: 'online' }[format] ?? 'webpage',
      title: plainLine(title),
      date: '2026-05-21',
      url: cited.url,
      author: 'Harbour & Sons {Desk}',
    });
  });

  test('takes data for a data set', () => {
    const cited: CitedItem = { ...item('All events'), kind: 'data', happened: null };
    const text = renderCitations(cited).find((citation) => citation.format === format)?.text ?? '';
    expect(parseCitation(format, text).type).toBe(format === 'bibtex' ? 'misc' : 'dataset');
  });
});

test('in a template of Wikipedia no title adds a field, a link, a tag or an end', () => {
  for (const title of TITLES) {
    const text = renderCitations(item(title)).find(({ format }) => format === 'wikipedia')?.text ?? '';
    const fields =
      /^\{\{cite web \|([^{}[\]<>]*)\}\} Version 2, corrected 30 November 2026\.$/.exec(text)?.[1]?.split(' |') ?? [];
    expect(fields.map((field) => field.split('=')[0])).toEqual(['title', 'url', 'website', 'date']);
    expect(text).not.toMatch(/\n|~~~|''/);
  }
});
