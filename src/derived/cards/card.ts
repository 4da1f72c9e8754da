import type { Drawing } from '../charts/placed-chart.ts';

/** Size of every card in pixels, as those who show links want it. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** What the picture of a page says, in words ready to be drawn. Plain data, so that it can be handed to another thread. */
export type Card = EventCard | ChartCard | StoryCard | SiteCard;

interface CardHead {
  /** Name of the site. */
  readonly site: string;
  /** 'As known on 3 July 2026'. */
  readonly known: string;
}

export interface EventCard extends CardHead {
  readonly kind: 'event';
  readonly title: string;
  /** Name of its kind, and its status in words. */
  readonly tag: string;
  readonly status: string;
  readonly time: CardTime;
  readonly figure: CardFigure | null;
  /** '8 sources'. */
  readonly sources: string;
}

export interface ChartCard extends CardHead {
  readonly kind: 'chart';
  readonly title: string;
  readonly drawing: Drawing;
  /** How far down the drawing what it is about stands, in its pixels: where it is too tall, that is what is shown. */
  readonly focus: number;
  /** Whose reports are drawn. */
  readonly sources: string;
}

export interface StoryCard extends CardHead {
  readonly kind: 'story';
  readonly title: string;
  /** '57 events'. */
  readonly scope: string;
  readonly figures: readonly CardFigure[];
}

export interface SiteCard extends CardHead {
  readonly kind: 'site';
  readonly tagline: string;
  readonly scope: string;
}

/** When something happened: a clock with its place, or no more than is known. Only a known hour has a colour. */
export type CardTime =
  | {
      readonly kind: 'hour';
      /** Local hour of day, 0 up to 24, with its minutes as a fraction. */
      readonly hour: number;
      /** 'around', where it is; null for a plain time. */
      readonly mark: string | null;
      /** '4:00 am'. */
      readonly clock: string;
      /** 'Wednesday 20 May 2026'. */
      readonly day: string;
      /** 'Singapore (UTC+8)'. */
      readonly where: string;
    }
  /** 'Wednesday 20 May 2026' and 'hour not reported'. */
  | { readonly kind: 'open'; readonly words: string; readonly unknown: string }
  | { readonly kind: 'withdrawn'; readonly words: string; readonly why: string };

/** A number as its sources put it: words small, amounts large; several claims of one number stand side by side. */
export interface CardFigure {
  readonly parts: readonly { readonly text: string; readonly large: boolean }[];
  readonly label: string;
}
