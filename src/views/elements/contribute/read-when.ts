import type { FormVocabulary } from '../../../derived/contribute/form-vocabulary.ts';
import { clockPlace } from '../../../derived/clock-place.ts';
import { clockChoices } from '../../../domain/time/clock-choices.ts';
import { formatWhen, formatWhenIn, isInstants } from '../../../domain/time/when-words.ts';
import { cityOf } from '../../../domain/time/zone-city.ts';
import type { When } from '../../../domain/time/when.ts';
import { parseWhen } from '../../../domain/time/when.ts';
import { isZone } from '../../../domain/time/zones.ts';
import { whenText } from './draft-when.ts';
import type { EntryDraft } from './entry-draft.ts';
import { idsOfNames } from './names-in-draft.ts';

/** What to write instead of a clock time that did not happen, or which of two is meant. */
export interface Choice {
  readonly words: string;
  readonly day: string;
  readonly time: string;
  /** '-07:00'; empty where the time happened once. */
  readonly offset: string;
}

/** What a draft's time will mean, as far as it can be read. */
export interface ReadWhen {
  readonly when: When | null;
  /** The place whose clock it is. */
  readonly place: string | undefined;
  /** 'between 20 and 26 May 2026'; null while it cannot be read. */
  readonly words: string | null;
  /** The same moment elsewhere: 'London: 19 May 2026, 9:00 pm (UTC+1)'. */
  readonly elsewhere: readonly string[];
  /** How it will be shown. */
  readonly note: string;
  readonly choices: readonly Choice[];
}

const MOST_ELSEWHERE = 2;
const UTC = { name: 'UTC', zone: 'UTC' };

/**
 * Reads the time of a draft in words: as reported, in two other places, and with the choice that a change of clocks leaves. `shown` is
 * the zone in which the reader wants times, which comes first; null is as reported.
 */
export function readWhen(draft: EntryDraft, vocabulary: FormVocabulary, shown: string | null): ReadWhen {
  const zone = draft.zone.trim() || null;
  const parsed = parseWhen(whenText(draft), zone);
  const choices = zone !== null && isZone(zone) && draft.precision === 'hour' ? choicesOf(draft, zone) : [];
  if (!parsed.ok) return { when: null, place: undefined, words: null, elsewhere: [], note: '', choices };
  const when = parsed.value;
  const placeIds = idsOfNames(draft.places, vocabulary.offices);
  const place = when.zone === null ? undefined : clockPlace(when.zone, placeIds, vocabulary.offices);
  return {
    when,
    place,
    words: formatWhen(when, { place }),
    elsewhere: elsewhereOf(when, vocabulary, shown),
    note: noteOf(when),
    choices,
  };
}

function elsewhereOf(when: When, { clocks }: FormVocabulary, shown: string | null): string[] {
  if (!isInstants(when)) return [];
  const chosen = shown === null ? [] : [{ name: cityOf(shown), zone: shown }];
  const words = [...chosen, ...clocks, UTC]
    .filter(({ zone }) => zone !== when.zone)
    .map(({ name, zone }) => formatWhenIn(when, zone, name));
  return [...new Set(words)].slice(0, MOST_ELSEWHERE);
}

function noteOf(when: When): string {
  if (isInstants(when)) return '';
  if (when.kind === 'interval') return 'It will be drawn as a span and never moved to another zone’s day.';
  if (when.approximate || when.uncertain) return 'It will be drawn with dotted edges and never moved to another zone’s day.';
  return when.kind === 'date' && when.precision === 'day'
    ? 'It stays that day in every zone.'
    : 'It will be drawn as a span and stays what it is in every zone.';
}

function choicesOf({ day, time }: EntryDraft, zone: string): Choice[] {
  return clockChoices(`${day}T${time}`, zone).map(({ words, local, offset }) => ({
    words,
    day: local.slice(0, 10),
    time: local.slice(11),
    offset,
  }));
}
