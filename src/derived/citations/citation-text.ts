import type { PlainDate } from '../../domain/time/plain-date.ts';
import type { CitedItem } from './cited-item.ts';

/** A text on one line: line breaks and control characters become a space, and half of a character that lost its other half is replaced. */
export function plainLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0020\u007F\u0085\u2028\u2029]+/g, ' ')
    .trim();
}

/** The text with a full stop, unless it ends as a sentence does. */
export function endSentence(text: string): string {
  return /[.?!…。]$/u.test(text) ? text : `${text}.`;
}

/** The text in quotation marks, with those in it made single, as American styles want; the stop or comma stands within the marks. */
export function quoteTitle(title: string, end: '.' | ','): string {
  const inner = singleQuotes(plainLine(title));
  if (/[?!…]$/u.test(inner)) return `“${inner}”`;
  return `“${inner.replace(/\.$/, '')}${end}”`;
}

/** 'Version 2, corrected November 21, 2026', 'Corrected November 21, 2026'; null while there is nothing to say. */
export function revisionWords({ revision }: CitedItem, format: (date: PlainDate) => string): string | null {
  if (!revision) return null;
  const { version, changed } = revision;
  const words = [
    ...(version === null ? [] : [`version ${version}`]),
    ...(changed ? [`${changed.act} ${format(changed.date)}`] : []),
  ].join(', ');
  return words === '' ? null : words.charAt(0).toUpperCase() + words.slice(1);
}

/** Straight marks open behind a blank or a bracket, and close elsewhere. */
function singleQuotes(text: string): string {
  return text
    .replace(/(^|[\s([{‘“—–-])"/g, '$1‘')
    .replaceAll('"', '’')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
}
