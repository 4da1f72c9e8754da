/** A response as it went over the wire: the path asked for, and the bytes of its body. */
export interface Sent {
  readonly path: string;
  readonly bytes: number;
}

/** Bytes of bodies by what they are. */
export interface Transfer {
  readonly total: number;
  readonly html: number;
  readonly styles: number;
  readonly scripts: number;
  readonly fonts: number;
  /** Engine and index of the search. */
  readonly search: number;
}

/** Sums what was sent, by the folder and the ending of its path; what is nothing of these counts in the total alone. */
export function sumTransfer(sent: readonly Sent[]): Transfer {
  const sum = (pattern: RegExp): number =>
    sent.filter(({ path }) => pattern.test(path)).reduce((total, { bytes }) => total + bytes, 0);
  return {
    total: sum(/^/),
    html: sum(/(\/|\.html)$/),
    styles: sum(/^(?!\/pagefind\/).*\.css$/),
    scripts: sum(/^(?!\/pagefind\/).*\.js$/),
    fonts: sum(/\.woff2$/),
    search: sum(/^\/pagefind\//),
  };
}
