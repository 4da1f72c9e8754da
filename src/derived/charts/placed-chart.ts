/** How a shape is inked. Colour is the hour of day and nothing else: only `hour` shapes have one. */
export type Ink = 'solid' | 'hatch' | 'outline' | 'rule' | 'axis' | 'paper';

/**
 * A shape. Across, a place is a fraction of the drawing's width from 0 to 1, so that a drawing widens without its text growing;
 * down, it is in pixels. `mark` is the number of the mark it belongs to.
 */
export type Shape =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly width: number;
      readonly y: number;
      readonly height: number;
      readonly ink: Ink | 'hour';
      readonly hour?: number;
      readonly mark?: number;
    }
  | {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly ink: 'solid' | 'rule' | 'axis' | 'dotted';
      readonly axis?: true;
    }
  | {
      readonly kind: 'dot';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly ink: 'solid' | 'outline' | 'hour';
      readonly hour?: number;
      readonly mark?: number;
    }
  | { readonly kind: 'diamond'; readonly x: number; readonly y: number; readonly radius: number; readonly mark?: number }
  /** 'At least': a base line with an arrow upwards, open space above it. */
  | { readonly kind: 'arrow'; readonly x: number; readonly y: number; readonly mark?: number }
  /** A whole local day in the colours of its hours; it may reach beyond the drawing. Stops: fraction of the band and local hour. */
  | {
      readonly kind: 'band';
      readonly x: number;
      readonly width: number;
      readonly y: number;
      readonly height: number;
      readonly stops: readonly { readonly at: number; readonly hour: number }[];
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      /** Pixels to the right of x. */
      readonly dx?: number;
      /** Base line. */
      readonly y: number;
      readonly text: string;
      readonly anchor?: 'start' | 'middle' | 'end';
      readonly tone?: 'strong' | 'plain' | 'quiet' | 'on-night' | 'on-day';
      readonly size?: 'small' | 'ui' | 'large';
      /** Part of an axis of instants, which script writes again in the reader's clock. */
      readonly axis?: true;
    };

/** A drawing of some height, made for widths around `width`. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** A point of a drawing: across a fraction of its width, down in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
  /** Fraction of the width in which a pointer finds it, where 24 pixels would reach over its neighbours. */
  readonly width?: number;
}

interface Drawn {
  /** What it says, complete: 'more than 1,600 signatures, 12 June 2026'. */
  readonly label: string;
  /** Place of its middle in the wide and the narrow drawing, for the pointer and the tooltip. */
  readonly wide: Place;
  readonly narrow: Place;
}

/** Something drawn that has a number or a time: named, with the event and the sources behind it. */
export interface EventMark extends Drawn, Cited {}

/** Something drawn that counts events: named, with the page that leads on to them. */
export interface CountMark extends Drawn {
  readonly event: null;
  readonly sources: readonly [];
  readonly page: PageLink;
}

export type Mark = EventMark | CountMark;

/** A page of this site: its path, without the base path, and what it is in words. */
export interface PageLink {
  readonly path: string;
  /** As part of a sentence: 'May 2026 on the timeline'. */
  readonly words: string;
}

/** An event and the ids of those of its sources that bear out what is drawn. */
export interface Cited {
  readonly event: string;
  readonly sources: readonly string[];
}

interface Cells {
  readonly cells: readonly string[];
  readonly values: Readonly<Record<string, string | number | null>>;
}

/** A row of the table: cells as read by people, and the values as data. It names its event and its sources. */
export interface EventRow extends Cells, Cited {}

/** A row that counts events, with the page that leads on to them; null where it counts none. */
export interface CountRow extends Cells {
  readonly event: null;
  readonly sources: readonly [];
  readonly page: PageLink | null;
}

export type ChartRow = EventRow | CountRow;

export interface ChartTable {
  readonly columns: readonly { readonly name: string; readonly numeric: boolean }[];
  readonly rows: readonly ChartRow[];
}

export type LegendKey = 'point' | 'span' | 'plan' | 'arrow' | 'ring' | 'hour' | 'solid' | 'hatch' | 'outline' | 'whisker';

/** A chart ready to be drawn: two layouts, marks, the complete table, and the text that stands for it. */
export interface PlacedChart {
  readonly wide: Drawing;
  readonly narrow: Drawing;
  readonly marks: readonly Mark[];
  readonly table: ChartTable;
  readonly legend: readonly { readonly key: LegendKey; readonly text: string }[];
  /** What the chart shows, in sentences, for those who do not see it. */
  readonly alternative: string;
  /** Where marks and rows count events: each of those, with the sources behind it. */
  readonly counted?: readonly Cited[];
}
