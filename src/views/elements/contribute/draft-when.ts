import type { EntryDraft } from './entry-draft.ts';

type WhenFields = Pick<EntryDraft, 'precision' | 'day' | 'time' | 'offset' | 'from' | 'to' | 'month' | 'written'>;

const NOTHING: WhenFields = { precision: 'day', day: '', time: '', offset: '', from: '', to: '', month: '', written: '' };

/** The time of a draft as it stands in the file: empty while nothing is filled in, incomplete while something is missing. */
export function whenText({ precision, day, time, offset, from, to, month, written }: WhenFields): string {
  switch (precision) {
    case 'hour':
      return day === '' && time === '' ? '' : `${day}T${time}${offset}`;
    case 'day':
      return day;
    case 'around':
      return day === '' ? '' : `${day}~`;
    case 'between':
      return from === '' && to === '' ? '' : `${from}/${to}`;
    case 'month':
      return month.trim();
    case 'written':
      return written.trim();
  }
}

/** The fields that say the time of an entry; one that no field can say is shown as it is written. */
export function whenFields(text: string): WhenFields {
  const hour = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})([+-]\d{2}:\d{2})?$/.exec(text);
  if (hour) return { ...NOTHING, precision: 'hour', day: hour[1] ?? '', time: hour[2] ?? '', offset: hour[3] ?? '' };
  const day = /^(\d{4}-\d{2}-\d{2})(~?)$/.exec(text);
  if (day) return { ...NOTHING, precision: day[2] === '~' ? 'around' : 'day', day: day[1] ?? '' };
  const between = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(text);
  if (between) return { ...NOTHING, precision: 'between', from: between[1] ?? '', to: between[2] ?? '' };
  if (/^\d{4}-\d{2}$/.test(text)) return { ...NOTHING, precision: 'month', month: text };
  return { ...NOTHING, precision: 'written', written: text };
}
