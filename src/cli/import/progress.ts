// A bar that moves more often than this costs more than it tells.
const EVERY_MS = 100;
const WIDTH = 24;

interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Shows on a terminal how far a reading is; anywhere else nothing. `now` gives milliseconds. */
export function showProgress(
  screen: Screen,
  total: number,
  now: () => number,
): { move(bytes: number, rows: number): void; end(): void } {
  if (!screen.isTTY || total === 0) return { move: () => undefined, end: () => undefined };
  let last = -Infinity;
  return {
    move(bytes, rows) {
      if (now() - last < EVERY_MS) return;
      last = now();
      const part = Math.min(1, bytes / total);
      const bar = '█'.repeat(Math.round(part * WIDTH)).padEnd(WIDTH, '░');
      screen.write(`\r${bar} ${String(Math.floor(part * 100)).padStart(3)} %  ${rows} rows`);
    },
    end() {
      screen.write('\r\u001B[K');
    },
  };
}
