/** A line of a file, or several where a cell in quotation marks holds line ends. */
export interface RawRecord {
  /** Number of its first line, from 1. */
  readonly line: number;
  readonly lines: readonly string[];
}

// A cell of more lines is a quotation mark that nobody closed.
const MOST_LINES = 200;
const MOST_CHARACTERS = 256 * 1024;

/** Splits a text that arrives in pieces into lines; CRLF, LF and CR all end one. */
export async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const text = rest + chunk;
    // A CR at the end may be half of a CRLF.
    const end = text.endsWith('\r') ? text.length - 1 : text.length;
    const lines = text.slice(0, end).split(/\r\n|\n|\r/);
    rest = (lines.pop() ?? '') + text.slice(end);
    yield* lines;
  }
  rest = rest.replace(/\r$/, '');
  if (rest !== '') yield rest;
}

/**
 * Puts lines together to records: a line that ends inside quotation marks goes on in the next. `isSound` says whether several lines
 * are one record; where they are not, somebody forgot a quotation mark, and the first line stands alone as broken.
 */
export async function* joinRecords(
  lines: AsyncIterable<string>,
  delimiter: string,
  isSound: (lines: readonly string[]) => boolean,
): AsyncGenerator<RawRecord & { readonly isBroken: boolean }> {
  const iterator = lines[Symbol.asyncIterator]();
  const waiting: string[] = [];
  const next = async (): Promise<string | null> => {
    const line = waiting.shift();
    if (line !== undefined) return line;
    const result = await iterator.next();
    return result.done ? null : result.value;
  };
  let number = 1;
  for (let line = await next(); line !== null; line = await next()) {
    const record = [line];
    let isOpen = endsInside(line, delimiter, false);
    let size = line.length;
    while (isOpen && record.length < MOST_LINES && size < MOST_CHARACTERS) {
      const more = await next();
      if (more === null) break;
      record.push(more);
      size += more.length;
      isOpen = endsInside(more, delimiter, true);
    }
    const isBroken = isOpen || (record.length > 1 && !isSound(record));
    if (isBroken) waiting.unshift(...record.splice(1));
    yield { line: number, lines: record, isBroken };
    number += record.length;
  }
}

/** Whether a line ends inside quotation marks. A mark opens a cell only at its beginning; inside, two stand for one. */
function endsInside(line: string, delimiter: string, startsInside: boolean): boolean {
  let inside = startsInside;
  let atStart = !startsInside;
  for (let index = 0; index < line.length; index++) {
    const character = line[index];
    if (inside) {
      if (character !== '"') continue;
      if (line[index + 1] === '"') index++;
      else inside = false;
    } else if (character === '"' && atStart) {
      inside = true;
      atStart = false;
    } else atStart = character === delimiter;
  }
  return inside;
}
