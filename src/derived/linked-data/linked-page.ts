import type { Chart } from '../../domain/chart.ts';
import type { Event } from '../../domain/event.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import type { PlacedChart } from '../charts/placed-chart.ts';
import type { Corpus } from '../corpus.ts';

/** What linked data is made from besides its page. */
export interface LinkedSite {
  readonly corpus: Corpus;
  /** The absolute address of a path of the site such as '/events/x/', with host and base path. */
  readonly addressOf: (path: string) => string;
  /** Of texts and data. */
  readonly license: { readonly name: string; readonly url: string };
}

/** A page above another, as breadcrumbs name it. */
export interface Crumb {
  readonly name: string;
  readonly path: string;
}

/** Files of a chart besides its picture as PNG, whose size is known only when it is drawn; sizes in bytes. */
export type ChartSizes = Readonly<Record<'csv' | 'json' | 'svg', number>>;

/** A file of the open data; its sum in hexadecimal digits, where it is published. */
export interface DataFile {
  readonly path: string;
  /** Media type. */
  readonly type: string;
  readonly octets: number;
  readonly hash: string | null;
}

/** What a page is for machines. A page that search engines leave out has no linked data. */
export type LinkedPage =
  | { readonly kind: 'home' }
  | { readonly kind: 'event'; readonly event: Event }
  | { readonly kind: 'chart'; readonly chart: Chart; readonly placed: PlacedChart; readonly sizes: ChartSizes }
  | { readonly kind: 'data'; readonly description: string; readonly modified: PlainDate; readonly files: readonly DataFile[] }
  /** A list that leads to others, or a text. */
  | {
      readonly kind: 'list' | 'text';
      /** The first heading. */
      readonly name: string;
      readonly description: string;
      /** The pages above it, outermost first. */
      readonly above: readonly Crumb[];
      /** Paths of the entries on this page, in its order; none where it leads to no events or lists of them. */
      readonly paths: readonly string[];
      /** The day on which what it shows last changed, where content says so. */
      readonly modified: PlainDate | null;
    };
