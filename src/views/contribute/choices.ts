import type { LegStatus } from '../../domain/event.ts';
import type { Qualifier } from '../../domain/figure.ts';
import type { SourceKind } from '../../domain/source.ts';

/** How the form says what the files say in ids. */
export const QUALIFIER_WORDS: Readonly<Record<Qualifier, string>> = {
  exact: 'exactly',
  about: 'about',
  'more-than': 'more than',
  'at-least': 'at least',
  'up-to': 'up to',
  'fewer-than': 'fewer than',
  nearly: 'nearly',
};

export const SOURCE_KIND_WORDS: Readonly<Record<SourceKind, string>> = {
  press: 'Press',
  primary: 'Primary',
  aggregator: 'Aggregator',
  social: 'Social',
};

export const LEG_STATUS_WORDS: Readonly<Record<LegStatus, string>> = {
  reported: 'Reported',
  planned: 'Planned',
  'not-stated': 'Not stated',
};

export const PRECISIONS = [
  ['hour', 'To the hour'],
  ['day', 'To the day'],
  ['around', 'Around a day'],
  ['between', 'Between two days'],
  ['month', 'Month only'],
  ['written', 'Otherwise'],
] as const;
