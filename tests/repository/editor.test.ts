import Ajv from 'ajv';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sortFiles } from '../../src/cli/content-files.ts';
import { renderCollections, renderSchemas } from '../../src/cli/editor-files.ts';
import { readKnownIds } from '../../src/cli/read-known-ids.ts';
import { LISTS_FILE } from '../../src/domain/editor-schemas.ts';
import { parseWithSatteri } from '../../src/domain/mdx/parse-with-satteri.ts';
import { readEvent } from '../../src/domain/read-event.ts';
import { VOCABULARY_FILES } from '../../src/domain/read-vocabulary.ts';
import { renderTemplate } from '../../src/domain/render-template.ts';
import { FIXTURE, REAL, ROOT } from '../sites.ts';

const read = (...path: readonly string[]): string => readFileSync(join(ROOT, ...path), 'utf8');
/** VS Code allows comments in its files. */
const readSettings = (name: string) => JSON.parse(read('.vscode', name).replace(/^\s*\/\/.*$/gm, ''));

const NONE = { organisations: null, offices: null, metrics: null, kinds: null, stories: null };

describe('what npm run schemas writes', () => {
  // Strangers may add to a list but not to schemas/, so the ids in it may be older than the content; what comes from the code may not.
  it.each(renderSchemas(NONE).filter(([name]) => name !== LISTS_FILE))('schemas/%s is up to date', (name, text) => {
    expect(read('schemas', name) === text ? 'up to date' : 'stale: run npm run schemas').toBe('up to date');
  });

  it('the template is up to date', () => {
    expect(read('templates', 'event.mdx') === renderTemplate() ? 'up to date' : 'stale: run npm run schemas').toBe('up to date');
  });

  it('every file of schemas/ is one it writes', () => {
    expect(readdirSync(join(ROOT, 'schemas')).sort()).toEqual(
      renderSchemas(NONE)
        .map(([name]) => name)
        .sort(),
    );
  });

  it('Astro’s extension finds the schema of an entry by its address in lower case', () => {
    const files = new Map(renderCollections(['/home/Ada/rec ord/content/events/2026/a.mdx'], ['/s/b.mdx'], NONE));
    expect(JSON.parse(files.get('collections.json') ?? '').entries).toEqual({
      'file:///home/ada/rec ord/content/events/2026/a.mdx': 'event-file',
      'file:///s/b.mdx': 'story-file',
    });
    expect(JSON.parse(files.get('event-file.schema.json') ?? '').required).toContain('summarySources');
    expect(files.has(LISTS_FILE)).toBe(true);
  });
});

describe.each([REAL, FIXTURE])('the schemas of the $name content', async ({ contentDir }) => {
  const names = readdirSync(contentDir, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const files = sortFiles(names);
  const text = (file: string): string => readFileSync(join(contentDir, file), 'utf8');
  const ajv = new Ajv({ strict: true, allErrors: true, formats: { uri: true, email: true } });
  for (const [name, schema] of renderSchemas(await readKnownIds(contentDir, files.stories)))
    ajv.addSchema(JSON.parse(schema), name);
  const faultsOf = (schema: string, value: unknown): string[] => {
    ajv.validate(`${schema}.schema.json`, value);
    return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
  const frontMatter = (file: string): unknown => parse(text(file).split(/^---$/m)[1] ?? '');

  it('take every file of it', () => {
    expect(files.events.length).toBeGreaterThan(10);
    const faults = [
      ...files.events.flatMap((file) => faultsOf('event', frontMatter(file)).map((fault) => file + fault)),
      ...files.stories.flatMap((file) => faultsOf('story', frontMatter(file)).map((fault) => file + fault)),
      ...files.charts.flatMap((file) => faultsOf('chart', parse(text(file))).map((fault) => file + fault)),
      ...files.lists.flatMap((file) => faultsOf(basename(file, '.yaml'), parse(text(file))).map((fault) => file + fault)),
    ];
    expect(faults).toEqual([]);
  });

  it.each([
    ['kind', 'no-such-kind', '/kind must be equal to one of the allowed values'],
    ['organisations', ['nobody'], '/organisations/0 must be equal to one of the allowed values'],
    ['places', ['nowhere'], '/places/0 must be equal to one of the allowed values'],
    ['zone', 'EST', '/zone must be equal to one of the allowed values'],
    [
      'figures',
      [{ metric: 'no-such', qualifier: 'about', asOf: '2021', sources: ['a'] }],
      '/figures/0/metric must be equal to one of the allowed values',
    ],
    ['colour', 'red', ' must NOT have additional properties'],
  ])('refuse a %s of %j', (field, value, fault) => {
    const [first = ''] = files.events;
    expect(faultsOf('event', { ...Object(frontMatter(first)), [field]: value })).toEqual([fault]);
  });
});

describe('the settings for VS Code', () => {
  it('give every list and every chart its schema', () => {
    const schemas: Readonly<Record<string, string>> = readSettings('settings.json')['yaml.schemas'];
    expect(Object.keys(schemas).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(Object.values(schemas).sort()).toEqual(
      ['content/charts/*.yaml', ...Object.values(VOCABULARY_FILES).map((file) => `content/${file}`)].sort(),
    );
  });

  it('read what the check prints', () => {
    const { tasks } = readSettings('tasks.json');
    const [first, second] = tasks[0].problemMatcher.pattern.map(({ regexp }: { regexp: string }) => new RegExp(regexp));
    expect(first.exec('content/events/2026/x.mdx:4:7  time-gap')?.slice(1)).toEqual([
      'content/events/2026/x.mdx',
      '4',
      '7',
      'time-gap',
    ]);
    expect(second.exec('  02:30 did not happen.')?.[1]).toBe('02:30 did not happen.');
  });
});

describe('the snippets', () => {
  const snippets: Readonly<Record<string, { readonly body: readonly string[] }>> = JSON.parse(
    read('.vscode', 'mdx.code-snippets'),
  );
  /** What stands there when every place is left as it is. */
  const expand = (name: string): string =>
    (snippets[name]?.body ?? [])
      .join('\n')
      .replace(/\$\{CURRENT_YEAR\}-\$\{CURRENT_MONTH\}-\$\{CURRENT_DATE\}/g, '2026-05-21')
      .replace(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, '$1')
      .replace(/\$\{\d+:([^}]*)\}/g, '$1')
      .replace('$0', '');
  const offices = { dublin: { name: 'Dublin', level: 'city', zone: 'Europe/Dublin' } } as const;

  it('of an entry makes one that reads without a problem', () => {
    expect(readEvent('events/2026/x.mdx', expand('Entry'), offices, parseWithSatteri).problems).toEqual([]);
  });

  it.each([
    ['Source', 'sources', ''],
    ['Figure', 'figures', 'figures:\n'],
    ['Leg', 'legs', 'legs:\n'],
    ['Correction', 'corrections', 'corrections:\n'],
  ] as const)('of a %s makes one more of its kind', (name, field, above) => {
    const entry = expand('Entry').replace(/---\n$/, `${above}${expand(name)}---\n`);
    const { event, problems } = readEvent('events/2026/x.mdx', entry, offices, parseWithSatteri);
    expect(problems).toEqual([]);
    expect(event?.[field].length).toBe(name === 'Source' ? 2 : 1);
  });
});
