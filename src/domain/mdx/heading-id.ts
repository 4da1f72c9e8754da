/** Gives headings their anchors: deterministic, unique in one body, and begun with `body-` so that they never meet an id of the page. */
export function createHeadingIds(): (text: string) => string {
  const uses = new Map<string, number>();
  return (text) => {
    const base = `body-${slug(text) || 'section'}`;
    let id = base;
    let count = uses.get(base) ?? 0;
    while (uses.has(id)) id = `${base}-${++count}`;
    uses.set(base, Math.max(count, 1)).set(id, 1);
    return id;
  };
}

function slug(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u);
  return words.filter((word) => word !== '').join('-');
}
