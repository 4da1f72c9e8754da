import type { CitedItem } from './cited-item.ts';
import { renderAp } from './render-ap.ts';
import { renderBiblatex, renderBibtex } from './render-bibtex.ts';
import { renderCsl } from './render-csl.ts';
import { renderApa, renderChicago, renderMla } from './render-prose.ts';
import { renderRis } from './render-ris.ts';
import { renderWikipedia } from './render-wikipedia.ts';

/** A citation in one format. */
export interface Citation {
  /** 'apa'; the ending of its file where it is saved as one. */
  readonly format: string;
  readonly name: string;
  readonly text: string;
  /** Of the file that reference managers open; null for what is pasted. */
  readonly file: { readonly ending: string; readonly type: string } | null;
}

const BIB = { ending: 'bib', type: 'application/x-bibtex' } as const;

/** Every format, in the order in which they are offered. */
export function renderCitations(item: CitedItem): Citation[] {
  return [
    { format: 'link', name: 'Link', text: item.url, file: null },
    { format: 'apa', name: 'APA', text: renderApa(item), file: null },
    { format: 'chicago', name: 'Chicago', text: renderChicago(item), file: null },
    { format: 'mla', name: 'MLA', text: renderMla(item), file: null },
    { format: 'ap', name: 'AP', text: renderAp(item), file: null },
    { format: 'wikipedia', name: 'Wikipedia', text: renderWikipedia(item), file: null },
    { format: 'bibtex', name: 'BibTeX', text: renderBibtex(item), file: BIB },
    { format: 'biblatex', name: 'biblatex', text: renderBiblatex(item), file: BIB },
    { format: 'ris', name: 'RIS', text: renderRis(item), file: { ending: 'ris', type: 'application/x-research-info-systems' } },
    {
      format: 'csl',
      name: 'CSL-JSON',
      text: renderCsl(item),
      file: { ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
    },
  ];
}
