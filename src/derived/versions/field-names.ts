/** The fields of an entry as the pages call them, in the order in which changes are told. What is not named is told by its own name. */
export const FIELD_NAMES: ReadonlyMap<string, string> = new Map([
  ['title', 'Headline'],
  ['kind', 'Kind'],
  ['status', 'Status'],
  ['when', 'When'],
  ['zone', 'Time zone'],
  ['whenNote', 'How the time is known'],
  ['whenSources', 'Sources of the time'],
  ['summary', 'Summary'],
  ['summarySources', 'Sources of the summary'],
  ['places', 'Places'],
  ['organisations', 'Organisations'],
  ['stories', 'Stories'],
  ['people', 'People'],
  ['figures', 'Figures'],
  ['legs', 'How it reached people'],
  ['conflicts', 'Where sources disagree'],
  ['related', 'Related events'],
  ['aliases', 'Former ids'],
  ['added', 'Added'],
  ['sources', 'Sources'],
  ['body', 'Text'],
]);

/** Fields in which a change is one of words, or of what surrounds the entry: what the entry claims stays. */
export const WORDING: ReadonlySet<string> = new Set([
  'title',
  'summary',
  'whenNote',
  'body',
  'related',
  'aliases',
  'stories',
  'contributors',
]);
