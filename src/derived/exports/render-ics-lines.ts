const MOST_OCTETS = 75;

/** Renders content lines as iCalendar text (RFC 5545, 3.1): CRLF at each end, folded at 75 octets and never inside a character. */
export function renderIcsLines(lines: readonly string[]): string {
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** Escapes a TEXT value (RFC 5545, 3.3.11). Control characters, which it may not have, are dropped. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

function foldLine(line: string): string {
  // Most lines are short, and no character has more than three octets for a unit of its length.
  if (line.length * 3 <= MOST_OCTETS) return line;
  let folded = '';
  let room = MOST_OCTETS;
  for (const character of line) {
    const octets = octetsOf(character.codePointAt(0) ?? 0);
    if (octets > room) {
      folded += '\r\n ';
      room = MOST_OCTETS - 1;
    }
    folded += character;
    room -= octets;
  }
  return folded;
}

/** How many octets a character has in UTF-8; an unpaired surrogate is written as U+FFFD, which has three. */
function octetsOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
