import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadTexts } from '../../src/cli/read-content.ts';
import type { ReadingMemo } from '../../src/cli/read-texts.ts';
import { readTexts } from '../../src/cli/read-texts.ts';
import { RULES } from '../../src/domain/rules/rules.ts';
import { FIXTURE, ROOT } from '../sites.ts';
import { SOUND_EVENT, SOUND_STORY } from './faults.ts';

/** Where an example stands: the file of it, and the text there in whose place its lines are written. */
interface Spot {
  readonly file?: string;
  readonly instead?: string;
  /** Only the wrong lines are tried: the right ones are no text of a file. */
  readonly makes?: (texts: Map<string, string>, lines: string) => void;
}

const EXAMPLE = 'events/2021/example.mdx';
const BODY = 'The notice went to the crews.';
const SUMMARY = 'summary: A notice goes out to the crews.';
const WHEN = "when: '2021-03-04'\n";
const ADDRESS = "url: 'https://harbour-gazette.example/notice'";
const inBody: Spot = { instead: BODY };
const inSummary: Spot = { instead: SUMMARY };
const inRemoved: Spot = { file: 'removed.yaml', instead: '- what: story' };

// Where the right lines are not those of the sound event.
const SPOTS: Readonly<Record<string, Spot>> = {
  'front-matter': { instead: '---\ntitle: A notice goes out' },
  'date-impossible': { instead: "when: '2021-03-04'" },
  'time-impossible': { instead: "when: '2021-03-04'" },
  'time-gap': { instead: "when: '2021-03-04'" },
  'time-overlap': { instead: `${WHEN}zone: America/New_York` },
  'offset-wrong': { instead: "when: '2021-03-04'" },
  'time-zone-missing': { instead: `${WHEN}zone: America/New_York` },
  'interval-order': { instead: "when: '2021-03-04'" },
  'when-syntax': { instead: "when: '2021-03-04'" },
  'when-after-known': { instead: "when: '2021-03-04'" },
  'when-future': { instead: "when: '2021-03-04'" },
  'file-year': { instead: "when: '2021-03-04'" },
  'clock-zone': { file: 'site.yaml', instead: 'clocks: [port-lisboa,' },
  'place-circle': { file: 'offices.yaml', instead: 'within: everywhere, zone: America/New_York' },
  'time-needs-clock': inBody,
  'figure-unknown': inBody,
  'quote-speaker': inBody,
  'link-host': inBody,
  'link-slash': inBody,
  'text-quote-long': inBody,
  ...Object.fromEntries(RULES.filter(({ id }) => id.startsWith('mdx-')).map(({ id }) => [id, inBody])),
  'related-self': { instead: 'related: [year-end-warning]' },
  'quote-text': { file: 'stories/a-story.mdx', instead: 'It began at night.' },
  'removed-live': inRemoved,
  'removed-anchors': inRemoved,
  'lock-line': { file: 'published.lock', instead: 'kind notice' },
  'personal-mail': inSummary,
  'personal-phone': inSummary,
  'link-tracking': { instead: ADDRESS },
  'alias-self': { instead: 'added:' },
  'alias-live': { instead: 'added:' },
  'alias-taken': { instead: 'added:' },
  'alias-removed': { instead: 'added:' },
};

// What is no text in a file, or would be a long one.
const MADE: Readonly<Record<string, (texts: Map<string, string>) => void>> = {
  'entry-too-long': (texts) => swap(texts, EXAMPLE, BODY, 'The notice. '.repeat(3000)),
  'body-too-long': (texts) => swap(texts, EXAMPLE, BODY, 'Ⴀ '.repeat(12_000)),
  'file-unexpected': (texts) => texts.set('events/2021/A-Notice.mdx', SOUND_EVENT),
  'draft-undecided': (texts) =>
    texts.set('drafts/2021/undecided.mdx', SOUND_EVENT.replace('A notice goes out', 'Nobody reads it')),
  'link-unused': (texts) =>
    texts.set(
      'links.yaml',
      `${texts.get('links.yaml')}- { url: 'https://harbour-gazette.example/gone', checked: '2021-06-20', status: works }\n`,
    ),
  'alias-order': (texts) => swap(texts, 'events/2021/pier-occupied.mdx', 'aliases: [', 'aliases: [pier-held, '),
  'file-missing': (texts) => texts.delete('metrics.yaml'),
  'id-repeated': (texts) =>
    texts.set('events/2021/year-end-warning.mdx', SOUND_EVENT.replace('[year-end-warning]', '[closure-cost]')),
  'story-empty': (texts) => texts.set('stories/b-story.mdx', SOUND_STORY),
  'id-lost': (texts) => texts.delete('events/2021/counter-hours.mdx'),
  'anchor-lost': (texts) => swap(texts, 'events/2021/quay-closure-withdrawn.mdx', 'metric: signatures', 'metric: jobs-cut'),
  'id-lookalike': (texts) =>
    texts.set('events/2021/harb0ur-review.mdx', SOUND_EVENT.replace('A notice goes out', 'Nobody reads it')),
  'qualifier-missing': (texts) => {
    swap(texts, EXAMPLE, 'value: 12', 'value: 1200');
    swap(texts, EXAMPLE, SUMMARY, 'summary: A notice goes out to about 1,200 people.');
  },
  'personal-profile': (texts) => {
    texts.set('hosts.yaml', `${texts.get('hosts.yaml')}- linkedin.com\n`);
    swap(texts, EXAMPLE, ADDRESS, "url: 'https://www.linkedin.com/in/somebody'");
  },
  'event-repeated': (texts) => texts.set('events/2021/sample.mdx', SOUND_EVENT),
  'source-title': (texts) => {
    const titled = (event: string, title: string): string =>
      SOUND_EVENT.replace('A notice goes out', event).replace(", url: '", `, title: ${title}, url: '`);
    texts
      .set(EXAMPLE, titled('A notice goes out', 'Quay told to close'))
      .set('events/2021/other.mdx', titled('Nobody reads it', 'Quay to close'));
  },
  'chart-units': (texts) =>
    texts.set('charts/a-chart.yaml', PARTS.replace('metric: jobs-cut, label: Part', 'metric: notice-weeks, label: Part')),
  'chart-empty': (texts) => texts.set('charts/a-chart.yaml', HOURS.replace('[notice]', '[petition]')),
};

const HEAD = 'order: 9\ntitle: A finding\nsubtitle: What is drawn.\n';
const HOURS = `form: hours\n${HEAD}kinds: [notice]\n`;
const PARTS = `form: parts\n${HEAD}square: 10\nremainder: Others\nwhole: { event: quay-closure-messages, metric: jobs-cut, label: All }\nparts: [{ event: quay-closure-messages, metric: jobs-cut, label: Part }]\n`;

function swap(texts: Map<string, string>, file: string, from: string, to: string): void {
  const text = texts.get(file) ?? '';
  expect(text, file).toContain(from);
  texts.set(
    file,
    text.replace(from, () => to),
  );
}

const memo: ReadingMemo = new Map();
const fixture = await loadTexts(FIXTURE.contentDir);

/** The rules that speak about the fixture's content with a sound event, a story and two charts, after a change. */
async function rulesAfter(change: (texts: Map<string, string>) => void, now: number | null = null): Promise<string[]> {
  const texts = new Map(fixture);
  texts
    .set(EXAMPLE, SOUND_EVENT)
    .set('stories/a-story.mdx', SOUND_STORY)
    .set('charts/b-chart.yaml', PARTS)
    .set('charts/c-chart.yaml', HOURS);
  swap(texts, 'events/2021/closure-cost.mdx', 'stories: [', 'stories: [a-story, ');
  change(texts);
  return [...new Set((await readTexts(texts, memo, now)).problems.map(({ rule }) => rule))];
}

test('the sound content that examples stand in has nothing wrong', async () => {
  expect(await rulesAfter(() => undefined)).toEqual([]);
});

describe('the example of each rule breaks it and no other, and put right breaks none', () => {
  test.each(RULES)('$id', async ({ id, wrong, right }) => {
    // Examples of what is to come need a clock that has not got there.
    const now = id === 'when-future' ? Date.parse('2021-03-01T00:00Z') : null;
    const made = MADE[id];
    if (made) {
      expect(await rulesAfter(made)).toEqual([id]);
      return;
    }
    const { file = EXAMPLE, instead = right } = SPOTS[id] ?? {};
    const written =
      id === 'when-future' ? (lines: string) => lines.replace('2999-03-04', '2021-03-04') : (lines: string) => lines;
    const filed = (rules: readonly string[]): string[] => rules.filter((rule) => id !== 'when-future' || rule === id);
    expect(filed(await rulesAfter((texts) => swap(texts, file, instead, written(wrong)), now))).toEqual([id]);
    expect(await rulesAfter((texts) => swap(texts, file, instead, right))).toEqual([]);
  });
});

test('every rule that the code names stands in the table, and every one in the table is named', () => {
  const source = join(ROOT, 'src');
  const texts = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(domain|derived|cli)\b.*\.ts$/.test(file) && !/\.test\.ts$|[/\\]rules[/\\]|when-lines/.test(file))
    .map((file) => readFileSync(join(source, file), 'utf8'));
  const named = texts.flatMap((text) =>
    [...text.matchAll(/(?:\brule: |\bproblem\(\s*)'([a-z-]+)'/g)].map((match) => match[1] ?? ''),
  );
  expect([...new Set(named)].toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
});

test('what rules say is whole sentences, in titles without a full stop, and no two have one title', () => {
  for (const { id, title, meaning, fix } of RULES) {
    expect(title, id).toMatch(/^[A-Z<].*[^.]$/);
    expect(meaning, id).toMatch(/^[A-Z<].*\.$/);
    expect(fix, id).toMatch(/^[A-Z<'"].*[.'"]$/);
  }
  expect(new Set(RULES.map(({ title }) => title)).size).toBe(RULES.length);
});
