import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SRC = dirname(fileURLToPath(import.meta.url));

// What each layer may import besides itself; `packages` are names, or beginnings of names ending in a star.
const LAYERS: Readonly<Record<string, { readonly layers: readonly string[]; readonly packages: readonly string[] }>> = {
  domain: {
    layers: [],
    packages: [
      'astro/zod',
      'yaml',
      'satteri',
      'mdast-util-*',
      'micromark-extension-*',
      'hast-util-to-html',
      'date-fns-tz',
      'mdast',
      'hast',
    ],
  },
  derived: { layers: ['domain'], packages: ['d3-*', 'schema-dts'] },
  // The form checks entries as the commands do: it alone brings schemas and parsers to a browser, and is loaded by its page alone.
  'views/elements/contribute': { layers: ['views', 'domain', 'derived'], packages: ['astro/zod', 'yaml'] },
  'views/elements': { layers: ['views', 'domain/time', 'derived/browse'], packages: [] },
  views: { layers: ['domain', 'derived'], packages: [] },
  pages: {
    layers: ['views', 'derived', 'domain', 'content.ts', 'build/draw-png.ts', 'build/read-entry-text.ts'],
    packages: ['astro'],
  },
  cli: { layers: ['domain', 'derived'], packages: ['node:*', 'yaml', '@clack/prompts', 'chokidar', 'csv-parse/sync'] },
  build: {
    layers: ['cli', 'domain', 'derived'],
    packages: ['node:*', 'astro', 'astro/*', 'pagefind', '@resvg/resvg-wasm', 'fontkitten'],
  },
};

// Only these may be reached from the browser: none of them pulls in zod, yaml, satteri or date-fns-tz.
const BROWSER_SAFE = new RegExp(
  `^(${[
    'domain/time/(plain-date|zoned|words|day-shift|zone-city|zone-names|zone-cities|local-ticks)',
    'derived/browse/(bits|change|chunks|columns|event-ids|facet-names|index-format|query|select)',
    'derived/search/index-format',
    'domain/(fold-letters|nearest)',
    'derived/exports/(render-[a-z-]+|export-record|download-name)',
  ].join('|')})\\.ts$`,
);

interface Import {
  readonly file: string;
  readonly from: string;
  /** Whether types alone are taken, of which nothing is left when the code runs. */
  readonly typeOnly: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|astro|mdx)$/.test(file) && !file.endsWith('.test.ts') && !file.includes('/testing/'));

const imports: readonly Import[] = files.flatMap((file) => {
  const text = readFileSync(join(SRC, file), 'utf8').replace(/^export const example = `[\s\S]*?`;$/m, '');
  const found = text.matchAll(/(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g);
  return [...found].map((match) => ({
    file,
    from: match[1] ?? match[2] ?? '',
    typeOnly: /^\s*(import|export)\s+type\s/.test(match[0]),
  }));
});

const isForm = (file: string): boolean => file.startsWith('views/elements/contribute/');
const isDoor = (file: string, target: string): boolean =>
  file === 'views/elements/entry-form.ts' && target === 'views/elements/contribute/open-form.ts';

function layerOf(file: string): string {
  return (
    Object.keys(LAYERS).find(
      (layer) => file.startsWith(`${layer}/`) && (layer !== 'views' || !file.startsWith('views/elements/')),
    ) ?? file
  );
}

function allowed({ file, from }: Import): boolean {
  const layer = layerOf(file);
  const rule = LAYERS[layer];
  if (!rule) return true;
  if (!from.startsWith('.'))
    return rule.packages.some((name) => (name.endsWith('*') ? from.startsWith(name.slice(0, -1)) : from === name));
  const target = posix.normalize(posix.join(posix.dirname(file), from)).replace(/\?.*$/, '');
  if (layer === 'views/elements')
    return (target.startsWith('views/') && !isForm(target)) || BROWSER_SAFE.test(target) || isDoor(file, target);
  return target.startsWith(`${layer}/`) || rule.layers.some((other) => target === other || target.startsWith(`${other}/`));
}

test('the test reads the imports of every layer', () => {
  const read = new Set(imports.map(({ file }) => layerOf(file)));
  expect(Object.keys(LAYERS).filter((layer) => !read.has(layer))).toEqual([]);
  expect(imports.length).toBeGreaterThan(200);
});

test('imports go left or stay', () => {
  expect(imports.filter((line) => !allowed(line))).toEqual([]);
});

test('date-fns-tz is reached through one module', () => {
  expect(imports.filter(({ from }) => from.startsWith('date-fns')).map(({ file }) => file)).toEqual([
    'domain/time/build-format.ts',
  ]);
});

test('what the browser may import reaches nothing heavy', () => {
  const safe = imports.filter(({ file, typeOnly }) => BROWSER_SAFE.test(file) && !typeOnly);
  expect(safe.filter(({ file, from }) => !BROWSER_SAFE.test(posix.normalize(posix.join(posix.dirname(file), from))))).toEqual([]);
});

test('the form is loaded after the page, and reaches nothing that only a build has', () => {
  const door = readFileSync(join(SRC, 'views/elements/entry-form.ts'), 'utf8');
  expect(door).toContain("import('./contribute/open-form.ts')");
  expect(door).not.toMatch(/^import /m);
  expect(reachedFrom(files.filter(isForm)).packages).toEqual(FORM_PACKAGES);
});

// What a form in the browser runs to check an entry: the same code as the command, with the parser that needs no native part.
const FORM = ['domain/check-entry.ts', 'domain/mdx/parse-with-micromark.ts', 'domain/fix/fix-text.ts'];

test('what checks an entry runs in a browser too: nothing of Node, and no native parser', () => {
  const { modules, packages } = reachedFrom(FORM);
  expect(modules.size).toBeGreaterThan(60);
  expect(packages).toEqual(FORM_PACKAGES);
});

const FORM_PACKAGES = [
  'astro/zod',
  'hast-util-to-html',
  'mdast-util-from-markdown',
  'mdast-util-gfm',
  'mdast-util-mdx-jsx',
  'micromark-extension-gfm',
  'micromark-extension-mdx-jsx',
  'micromark-extension-mdx-md',
  'yaml',
];

/** The modules that some modules run, themselves among them, and the packages that these need. */
function reachedFrom(start: readonly string[]): { readonly modules: ReadonlySet<string>; readonly packages: readonly string[] } {
  const modules = new Set(start);
  const packages = new Set<string>();
  // A set grows while it is walked.
  for (const file of modules)
    for (const { from } of imports.filter((line) => line.file === file && !line.typeOnly)) {
      if (from.startsWith('.')) modules.add(posix.normalize(posix.join(posix.dirname(file), from)));
      else packages.add(from);
    }
  return { modules, packages: [...packages].sort() };
}
