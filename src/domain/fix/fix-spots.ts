import type { Scalar } from 'yaml';
import { isPair, isScalar, visit } from 'yaml';
import { withoutTracking } from '../lints/tracking.ts';
import { parseYaml } from '../parse-yaml.ts';
import { suggestZone, zoneReason } from '../time/zones.ts';

export type Spot = 'quotes' | 'zones' | 'tracking';

/** Corrects single values of a YAML text where they stand; everything around them stays letter for letter. */
export function fixYaml(yaml: string, spot: Spot): string {
  const document = parseYaml(yaml);
  if (!document || document.errors.length > 0) return yaml;
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  visit(document.contents, {
    Scalar(key, node, path) {
      if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
      const [start, end] = node.range;
      const parent = path.at(-1);
      const field = isPair(parent) && isScalar(parent.key) ? String(parent.key.value) : '';
      const written = yaml.slice(start, end);
      const text = spot === 'quotes' ? requoted(node, written) : replaced(node.value, written, spot, field);
      if (text !== written) edits.push({ start, end, text });
    },
  });
  return edits.reduceRight((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), yaml);
}

/** Corrects zones and addresses in the text of an entry. */
export function fixBody(body: string, spot: Exclude<Spot, 'quotes'>): string {
  if (spot === 'tracking')
    return body.replaceAll(
      /(\]\()(https:\/\/[^\s()]+)(?=\))/g,
      (_, open: string, address: string) => open + withoutTracking(address),
    );
  return body.replaceAll(
    /(<Time\b[^<>]*\bzone=")([^"<>]+)(?=")/g,
    (_, open: string, zone: string) => open + (canonicalSpelling(zone) ?? zone),
  );
}

/** Without anything that the two kinds of quotation marks read differently. */
function requoted(node: Scalar, written: string): string {
  return node.type === 'QUOTE_DOUBLE' && !/[\\'\n]/.test(written) ? `'${written.slice(1, -1)}'` : written;
}

function replaced(value: string, written: string, spot: 'zones' | 'tracking', field: string): string {
  if (spot === 'tracking') return /^https?:/i.test(value) ? written.replace(value, () => withoutTracking(value)) : written;
  const canonical = field === 'zone' && value !== 'local' ? canonicalSpelling(value) : null;
  return canonical === null ? written : written.replace(value, () => canonical);
}

/** The canonical name of the same clock, by another name or by its capitals; null for what is right, and for what has to be guessed. */
export function canonicalSpelling(zone: string): string | null {
  const reason = zoneReason(zone);
  const suggested = reason && suggestZone(zone);
  if (!suggested) return null;
  return reason.rule === 'zone-alias' || suggested.toLowerCase() === zone.toLowerCase() ? suggested : null;
}
