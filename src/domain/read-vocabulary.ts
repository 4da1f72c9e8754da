import type { z } from 'astro/zod';
import type { Locate } from './entry.ts';
import type { Problem } from './problem.ts';
import { linkStatesSchema } from './link-state.ts';
import { removedSchema } from './removal.ts';
import { readYaml } from './read-yaml.ts';
import { canonicalZone } from './time/zones.ts';
import { hostsSchema, kindsSchema, metricsSchema, officesSchema, organisationsSchema, siteSchema } from './vocabulary.ts';
import type { ById, Office, Vocabulary } from './vocabulary.ts';
import { findSchemaProblems } from './zod-problems.ts';

/** The lists, by file name. */
export const VOCABULARY_FILES = {
  organisations: 'organisations.yaml',
  offices: 'offices.yaml',
  metrics: 'metrics.yaml',
  kinds: 'kinds.yaml',
  hosts: 'hosts.yaml',
  site: 'site.yaml',
  removed: 'removed.yaml',
  links: 'links.yaml',
} as const;

/** What each list may hold. */
export const VOCABULARY_SCHEMAS = {
  organisations: organisationsSchema,
  offices: officesSchema,
  metrics: metricsSchema,
  kinds: kindsSchema,
  hosts: hostsSchema,
  site: siteSchema,
  removed: removedSchema,
  links: linkStatesSchema,
} as const;

// A list that a content root may do without is empty where its file is missing.
const OPTIONAL: Readonly<Partial<Record<ListName, string>>> = { removed: '[]', links: '[]' };

export type ListName = keyof Vocabulary;

/** The closed lists as far as they could be read; a list that is wrong is null, so that nothing else is refused because of it. */
export interface ReadVocabulary {
  readonly lists: { readonly [K in ListName]: Vocabulary[K] | null };
  readonly locate: Readonly<Record<ListName, Locate>>;
  readonly problems: readonly Problem[];
}

/** Reads the lists. A text is undefined where the file is missing. */
export function readVocabulary(texts: Readonly<Partial<Record<ListName, string | undefined>>>): ReadVocabulary {
  const problems: Problem[] = [];
  const locate = {} as Record<ListName, Locate>;

  function read<K extends ListName, S extends z.ZodType>(name: K, schema: S): z.output<S> | null {
    const file = VOCABULARY_FILES[name];
    const text = texts[name] ?? OPTIONAL[name];
    locate[name] = () => ({ line: 1, column: 1 });
    if (text === undefined) {
      problems.push({
        file,
        line: 1,
        column: 1,
        rule: 'file-missing',
        message: `${file} is missing.`,
        hint: `Add ${file} to the content folder.`,
      });
      return null;
    }
    const document = readYaml(text, 1);
    locate[name] = (path) => document.place(path);
    problems.push(...[...document.problems, ...document.lints].map((problem) => ({ file, ...problem })));
    if (document.problems.length > 0) return null;
    const parsed = schema.safeParse(document.value);
    if (parsed.success) return parsed.data;
    problems.push(...findSchemaProblems(parsed.error, schema, document).map((problem) => ({ file, ...problem })));
    return null;
  }

  const lists = {
    organisations: read('organisations', VOCABULARY_SCHEMAS.organisations),
    offices: read('offices', VOCABULARY_SCHEMAS.offices),
    metrics: read('metrics', VOCABULARY_SCHEMAS.metrics),
    kinds: read('kinds', VOCABULARY_SCHEMAS.kinds),
    hosts: read('hosts', VOCABULARY_SCHEMAS.hosts),
    site: read('site', VOCABULARY_SCHEMAS.site),
    removed: read('removed', VOCABULARY_SCHEMAS.removed),
    links: read('links', VOCABULARY_SCHEMAS.links),
  };
  return { lists, locate, problems };
}

/** The places with zones that can be used: a wrong zone is reported once, where it stands, not at every leg in that place. */
export function usableOffices(offices: ById<Office> | null): ById<Office> {
  return Object.fromEntries(
    Object.entries(offices ?? {}).map(([id, { zone, ...office }]) => {
      const canonical = zone === undefined ? null : canonicalZone(zone);
      return [id, canonical === null ? office : { ...office, zone: canonical }];
    }),
  );
}
