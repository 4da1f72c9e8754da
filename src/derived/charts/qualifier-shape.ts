import type { Qualifier } from '../../domain/figure.ts';
import type { LegendKey, Shape } from './placed-chart.ts';

/** How much a number says: exactly so many, at least, about, or no more than. */
export type Bound = 'exact' | 'least' | 'about' | 'most';

const BOUNDS: Readonly<Record<Qualifier, Bound>> = {
  exact: 'exact',
  'more-than': 'least',
  'at-least': 'least',
  about: 'about',
  nearly: 'about',
  'up-to': 'most',
  'fewer-than': 'most',
};

export function boundOf(qualifier: Qualifier): Bound {
  return BOUNDS[qualifier];
}

/** A number as a mark: solid when exact, an arrow upwards when at least so many, a ring otherwise; the words say which. */
export function qualifierShape(qualifier: Qualifier, x: number, y: number, mark: number): Shape {
  const bound = boundOf(qualifier);
  if (bound === 'least') return { kind: 'arrow', x, y, mark };
  return { kind: 'dot', x, y, radius: 5.5, ink: bound === 'exact' ? 'solid' : 'outline', mark };
}

/** Legend entries for the marks of these qualifiers, in the order of their strength. */
export function qualifierLegend(qualifiers: readonly Qualifier[]): { key: LegendKey; text: string }[] {
  const has = (bound: Bound): boolean => qualifiers.some((qualifier) => boundOf(qualifier) === bound);
  return [
    ...(has('exact') ? [{ key: 'solid', text: 'Exactly this many' } as const] : []),
    ...(has('least') ? [{ key: 'arrow', text: 'At least this many' } as const] : []),
    ...(has('about') ? [{ key: 'ring', text: has('most') ? 'About, or at most, this many' : 'About this many' } as const] : []),
    ...(has('most') && !has('about') ? [{ key: 'ring', text: 'At most this many' } as const] : []),
  ];
}
