import type { Figure, Qualifier } from '../domain/figure.ts';
import type { Metric } from '../domain/vocabulary.ts';

/** A figure in words: never without its qualifier, never rounder than its source. */
export interface FigureWords {
  /** 'about', 'more than', …; null when the source gives the number exactly. */
  readonly qualifier: string | null;
  /** '8,000', '10%', '$125–145bn'. */
  readonly amount: string;
  /** Counted noun that must follow the amount, such as 'weeks'; null where the measure's name says it. */
  readonly unit: string | null;
}

const QUALIFIERS: Readonly<Record<Qualifier, string | null>> = {
  exact: null,
  about: 'about',
  'more-than': 'more than',
  'at-least': 'at least',
  'up-to': 'up to',
  'fewer-than': 'fewer than',
  nearly: 'nearly',
};

// Units whose noun the name of the measure already carries: 'Jobs cut: 8,000', not '8,000 people'.
const SILENT_UNITS = new Set(['people', 'percent', 'USD', 'signatures', 'roles']);
const SINGULAR: Readonly<Record<string, string>> = { batches: 'batch', countries: 'country' };

/** Puts a figure into words in the unit of its metric. */
export function formatFigure(figure: Pick<Figure, 'value' | 'low' | 'high' | 'qualifier'>, metric: Metric): FigureWords {
  const [first = 0, last = first] = amounts(figure);
  const silent = SILENT_UNITS.has(metric.unit);
  const one = first === 1 && last === 1;
  // Shares and money are not counted one by one: 'less than 15%', but 'fewer than 1,000 people'.
  const measured = metric.unit === 'percent' || metric.unit === 'USD';
  return {
    qualifier: measured && figure.qualifier === 'fewer-than' ? 'less than' : QUALIFIERS[figure.qualifier],
    amount:
      metric.unit === 'USD' ? formatDollars(first, last) : formatNumbers(first, last) + (metric.unit === 'percent' ? '%' : ''),
    unit: silent ? null : one ? singular(metric.unit) : metric.unit,
  };
}

/** The words in one line, such as 'about 16 weeks'. */
export function figureText({ qualifier, amount, unit }: FigureWords): string {
  return [qualifier, amount, unit].filter((part) => part !== null).join(' ');
}

/** The ends of a figure: one number, or low and high. */
function amounts({ value, low, high }: Pick<Figure, 'value' | 'low' | 'high'>): number[] {
  return [value, low, high].filter((amount) => amount !== undefined);
}

function formatNumbers(first: number, last: number): string {
  return first === last ? groupDigits(first) : `${groupDigits(first)}–${groupDigits(last)}`;
}

/** '$125–145bn': the scale is that of the smaller end, and no digit is dropped. */
function formatDollars(first: number, last: number): string {
  const [scale, suffix] = Math.abs(first) >= 1e9 ? [1e9, 'bn'] : Math.abs(first) >= 1e6 ? [1e6, 'm'] : [1, ''];
  const scaled = [first, last].map((amount) => groupDigits(Number((amount / scale).toPrecision(15))));
  const minus = first < 0 ? '−' : '';
  const [low = '', high = ''] = scaled.map((text) => text.replace('−', ''));
  return `${minus}$${first === last ? low : `${low}–${high}`}${suffix}`;
}

/** '8,000', '−1.5'. */
export function groupDigits(amount: number): string {
  const [whole = '', fraction] = String(Math.abs(amount)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${amount < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

function singular(unit: string): string {
  return SINGULAR[unit] ?? unit.replace(/s$/, '');
}
