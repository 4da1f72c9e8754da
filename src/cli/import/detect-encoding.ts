import { createReadStream } from 'node:fs';

/** How the bytes of a file are letters, by the label that a TextDecoder knows; or why they cannot be read. */
export type Encoding =
  | { readonly ok: true; readonly label: 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be' }
  | { readonly ok: false; readonly reason: string };

const KINDS: readonly (readonly [start: readonly number[], what: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a zip archive, as workbooks of a spreadsheet (.xlsx, .ods) are'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old workbook (.xls)'],
  [[0x1f, 0x8b], 'compressed with gzip'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
];

/** Reads a file once to find its encoding: by its mark, else UTF-8 where all of it is, else Windows-1252. */
export async function detectEncoding(path: string): Promise<Encoding> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let isUtf8 = true;
  let isWindows = true;
  let isFirst = true;
  for await (const chunk of createReadStream(path)) {
    const bytes: Uint8Array = chunk;
    if (isFirst) {
      const known = fromStart(bytes);
      if (known) return known;
      isFirst = false;
    }
    if (bytes.includes(0)) return { ok: false, reason: 'The file holds null bytes: it is no text.' };
    isUtf8 &&= decodes(strict, bytes);
    isWindows &&= !hasUndefined(bytes);
  }
  isUtf8 &&= decodes(strict);
  if (isUtf8) return { ok: true, label: 'utf-8' };
  if (isWindows) return { ok: true, label: 'windows-1252' };
  return {
    ok: false,
    reason:
      'The file is neither UTF-8 nor Windows-1252. Save it as "CSV UTF-8", or name its encoding, as in --encoding shift_jis.',
  };
}

function fromStart(bytes: Uint8Array): Encoding | null {
  const begins = (start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);
  if (begins([0xff, 0xfe])) return { ok: true, label: 'utf-16le' };
  if (begins([0xfe, 0xff])) return { ok: true, label: 'utf-16be' };
  const kind = KINDS.find(([start]) => begins(start));
  if (kind) return { ok: false, reason: `The file is ${kind[1]}. Save the table as CSV (UTF-8), and import that.` };
  // Without a mark every other byte of a heading in UTF-16 is null.
  const nulls = [0, 1].map((parity) => bytes.slice(0, 400).filter((byte, index) => byte === 0 && index % 2 === parity).length);
  const most = Math.min(bytes.length, 400) / 4;
  if ((nulls[1] ?? 0) > most && nulls[0] === 0) return { ok: true, label: 'utf-16le' };
  if ((nulls[0] ?? 0) > most && nulls[1] === 0) return { ok: true, label: 'utf-16be' };
  return null;
}

function decodes(decoder: TextDecoder, bytes?: Uint8Array): boolean {
  try {
    decoder.decode(bytes, { stream: bytes !== undefined });
    return true;
  } catch {
    return false;
  }
}

/** Whether bytes stand there that Windows-1252 gives no letter to. */
function hasUndefined(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d);
}
