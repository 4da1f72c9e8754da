import type { EntryType } from '../../domain/entry-type.ts';
import { entryPath } from '../entry-path.ts';

/** What other sites can show in a frame. */
export const EMBED_TYPES = ['event', 'chart', 'story'] as const satisfies readonly EntryType[];

export type EmbedType = (typeof EMBED_TYPES)[number];

/** The path of an embed below the base path: '/embed/events/pier-fire/', of a version '/embed/events/pier-fire/v/2/'. */
export function embedPath(type: EmbedType, id: string, version: number | null = null): string {
  return `/embed${entryPath(type, id)}${version === null ? '' : `v/${version}/`}`;
}

/** The path of what the oEmbed standard says of an embed. */
export function oembedPath(type: EmbedType, id: string): string {
  return `${embedPath(type, id)}oembed.json`;
}
