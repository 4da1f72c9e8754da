// Lines of context around what changes.
const AROUND = 2;

/** Shows which lines of a file would change, as `diff -u` does; lines are neither added nor moved, but at the end of the file. */
export function renderDiff(file: string, before: string, after: string): string {
  const [from, to] = [before.split('\n'), after.split('\n')];
  const changed = from.flatMap((line, index) => (line === to[index] ? [] : [index]));
  for (let index = from.length; index < to.length; index += 1) changed.push(index);
  const hunks: { first: number; last: number }[] = [];
  for (const index of changed) {
    const open = hunks.at(-1);
    if (open && index - open.last <= 2 * AROUND) open.last = index;
    else hunks.push({ first: index, last: index });
  }
  return `--- ${file}\n+++ ${file}\n${hunks.map((hunk) => renderHunk(from, to, hunk)).join('')}`;
}

function renderHunk(
  from: readonly string[],
  to: readonly string[],
  hunk: { readonly first: number; readonly last: number },
): string {
  const start = Math.max(hunk.first - AROUND, 0);
  const lines: string[] = [];
  for (let index = start; index <= hunk.last + AROUND; index += 1) {
    const [old, now] = [from[index], to[index]];
    if (old === now) {
      if (old !== undefined) lines.push(` ${old}`);
      continue;
    }
    if (old !== undefined) lines.push(`-${seen(old)}`);
    if (now !== undefined) lines.push(`+${now}`);
  }
  return `@@ line ${start + 1} @@\n${lines.join('\n')}\n`;
}

/** What is not seen, made visible. */
function seen(line: string): string {
  return line
    .replace(/^\uFEFF/, '<U+FEFF>')
    .replaceAll('\r', '␍')
    .replace(/[ \t]+(?=␍?$)/, (blanks) => '·'.repeat(blanks.length));
}
