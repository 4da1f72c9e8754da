/** What has a page of its own under an id. The ids of one type are unique; two types may share one. */
export const ENTRY_TYPES = ['event', 'story', 'chart', 'organisation', 'place', 'kind'] as const;

export type EntryType = (typeof ENTRY_TYPES)[number];
