import type { Vocabulary } from '../../domain/vocabulary.ts';
import { siteClocks } from '../site-clocks.ts';

/** A clock in which an embed has its times ready, besides that in which they were reported. */
export interface EmbedClock {
  /** 'utc', 'america-new-york': what the address of an embed calls it. */
  readonly token: string;
  /** 'UTC', 'Dublin, London'. */
  readonly name: string;
  readonly zone: string;
}

export const EMBED_THEMES = ['light', 'dark'] as const;

/** What the fragment of an address selects: a clock, a theme, or both. Without either an embed follows the report and the reader. */
export interface EmbedState {
  /** The fragment: 'utc', 'dark', 'america-new-york-dark'. */
  readonly id: string;
  readonly clock: string | null;
  readonly theme: (typeof EMBED_THEMES)[number] | null;
}

/** The clocks of the embeds of a site: UTC, and the places that site.yaml compares. */
export function embedClocks(vocabulary: Pick<Vocabulary, 'site' | 'offices'>): EmbedClock[] {
  const places = siteClocks(vocabulary).filter(({ zone }) => zone !== 'UTC');
  return [{ name: 'UTC', zone: 'UTC' }, ...places].map(({ name, zone }) => ({ token: clockToken(zone), name, zone }));
}

/** Every state that an address can select. */
export function embedStates(clocks: readonly EmbedClock[]): EmbedState[] {
  return [null, ...clocks.map(({ token }) => token)].flatMap((clock) =>
    [null, ...EMBED_THEMES].flatMap((theme) => {
      const id = [clock, theme].filter((part) => part !== null).join('-');
      return id === '' ? [] : [{ id, clock, theme }];
    }),
  );
}

/** A zone as a fragment has it; the script of an embed makes the same of `?tz=`. */
function clockToken(zone: string): string {
  return zone.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
