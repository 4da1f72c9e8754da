import { describe, expect, it } from 'vitest';
import { readEvent } from '../../domain/read-event.ts';
import { readIds } from '../../domain/read-ids.ts';
import { readVocabulary } from '../../domain/read-vocabulary.ts';
import { findLost } from './find-lost.ts';

const SOUND = `title: The pier burns
kind: closure
status: reported
when: '2026-05-20'
summary: It burns.
summarySources: [gazette]
places: []
organisations: [lantern]
stories: [ferries]
figures:
  - { metric: jobs-cut, value: 12, qualifier: exact, asOf: '2026-05-20', sources: [gazette] }
legs:
  - { places: [quay], when: '2026-05-20', status: reported, sources: [gazette] }
added: '2026-05-21'
sources:
  - { id: gazette, publisher: Gazette, title: A, kind: press }
  - { id: plan, publisher: Lantern, title: B, kind: primary }
`;

function lostIn(
  lock: string,
  files: { readonly events?: Readonly<Record<string, string>>; readonly kinds?: string; readonly removed?: string },
) {
  const vocabulary = readVocabulary({ kinds: files.kinds ?? '', removed: files.removed });
  const events = Object.entries(files.events ?? {}).map(([id, yaml]) =>
    readEvent(`events/2026/${id}.mdx`, `---\n${yaml}---\n\n<Quote speaker="A" source="plan">It burns.</Quote>\n`, {}),
  );
  const ids = readIds({ vocabulary, events, stories: [], charts: [] });
  return findLost(lock, { ids, events, removed: vocabulary.lists.removed }).map(
    ({ file, line, column, rule, message, hint }) => ({ at: `${file}:${line}:${column} ${rule}`, message, hint }),
  );
}

describe('an id that is gone', () => {
  it('is reported at its line of the lock file, with both ways to mend it', () => {
    expect(lostIn('event pier-fire\n', { events: { 'pier-fires': SOUND, other: SOUND } })).toEqual([
      {
        at: 'published.lock:1:1 id-lost',
        message:
          'The event "pier-fire" has been published, and now nothing has this id: its address /events/pier-fire/ would lead nowhere.',
        hint: "If it was renamed, add aliases: [pier-fire] to events/2026/pier-fires.mdx. If it was removed, add this line to removed.yaml: - { what: event, id: pier-fire, date: 'YYYY-MM-DD', why: … }",
      },
    ]);
  });

  it('is taken for the only new one, whatever that is called', () => {
    expect(lostIn('event other\nevent pier-fire\n', { events: { blaze: SOUND, other: SOUND } })[0]?.hint).toContain(
      'aliases: [pier-fire] to events/2026/blaze.mdx.',
    );
  });

  it('in a list is to be named at the entry of that list', () => {
    const kinds = 'ending: { name: A, plural: B, about: C. }';
    expect(lostIn('kind closure\n', { kinds })[0]?.hint).toContain('aliases: [closure] to "ending" in kinds.yaml.');
  });

  it('is not missed when an entry names it as a former one', () => {
    expect(lostIn('event pier-fire leg\n', { events: { blaze: `${SOUND}aliases: [pier-fire]\n` } })).toEqual([]);
  });

  it('is not missed when it is listed as removed', () => {
    const removed = "- { what: event, id: pier-fire, date: '2026-06-01', why: It did not burn. }";
    expect(lostIn('event pier-fire leg=2 source=gazette\n', { removed })).toEqual([]);
    expect(lostIn('story pier-fire\n', { removed })).toHaveLength(1);
  });

  it('is not missed while a file that may claim it, or the list, cannot be read', () => {
    expect(lostIn('event pier-fire\n', { events: { blaze: 'title: "\n' } })).toEqual([]);
    expect(lostIn('kind closure\n', { kinds: 'closure: 1' })).toEqual([]);
    expect(lostIn('event pier-fire\n', { removed: '- 1' })).toEqual([]);
  });

  it('is still missed while another event has a fault that hides nothing', () => {
    expect(lostIn('event pier-fire\n', { events: { other: SOUND.replace('2026-05-20', '2026-05-32') } })).toHaveLength(1);
  });
});

describe('a part of an event that is gone', () => {
  const lock = 'event pier-fire fig-jobs_cut=2 leg=2 quote=2 source=gazette,plan\n';

  it('is reported where it should stand', () => {
    const lost = lostIn(lock, { events: { 'pier-fire': SOUND } });
    expect(lost.map(({ at, message }) => `${at} ${message}`)).toEqual([
      'events/2026/pier-fire.mdx:12:3 anchor-lost A figure of "jobs-cut" has been published at #fig-jobs_cut-2, and now nothing on the page has this name.',
      'events/2026/pier-fire.mdx:14:3 anchor-lost A leg has been published at #leg-2, and now nothing on the page has this name.',
      'events/2026/pier-fire.mdx:2:1 anchor-lost A quotation has been published at #quote-2, and now nothing on the page has this name.',
    ]);
    expect(lost[1]?.hint).toContain("- { what: event, id: pier-fire, anchors: [leg-2], date: 'YYYY-MM-DD', why: … }");
  });

  it('is not missed when it is listed as removed, under the id of today or a former one', () => {
    const removed = `- { what: event, id: blaze, anchors: [fig-jobs_cut-2, leg-2], date: '2026-06-01', why: W. }
- { what: event, id: pier-fire, anchors: [quote-2], date: '2026-06-01', why: W. }`;
    expect(lostIn(lock, { events: { blaze: `${SOUND}aliases: [pier-fire]\n` }, removed })).toEqual([]);
  });

  it('may be a source that has another number now', () => {
    const swapped = SOUND.replaceAll('gazette', 'x').replaceAll('plan', 'gazette').replaceAll('id: x', 'id: plan');
    const events = { 'pier-fire': swapped.replaceAll('[x]', '[plan]') };
    expect(lostIn('event pier-fire source=gazette,plan\n', { events }).map(({ at, message }) => `${at} ${message}`)).toEqual([
      'events/2026/pier-fire.mdx:17:5 anchor-lost The source "gazette" has been published at #source-1, where "plan" stands now.',
      'events/2026/pier-fire.mdx:18:5 anchor-lost The source "plan" has been published at #source-2, where "gazette" stands now.',
    ]);
  });
});

it('new entries, new parts and new sources at the end are free', () => {
  expect(lostIn('event pier-fire source=gazette\n', { events: { 'pier-fire': SOUND, blaze: SOUND } })).toEqual([]);
});

it('a line that cannot be read is reported with its number', () => {
  expect(lostIn('event a b\n', {})[0]?.at).toBe('published.lock:1:1 lock-line');
});

it('ten thousand entries are compared within a second', () => {
  const lines = Array.from({ length: 10_000 }, (_, index) => `kind k${index}\n`).join('');
  const kinds = Array.from({ length: 10_000 }, (_, index) => `k${index}: { name: A, plural: B, about: C. }\n`).join('');
  const vocabulary = readVocabulary({ kinds });
  const ids = readIds({ vocabulary, events: [], stories: [], charts: [] });
  const start = performance.now();
  expect(findLost(lines, { ids, events: [], removed: [] })).toEqual([]);
  expect(performance.now() - start).toBeLessThan(1000);
});

describe('the name by which feeds and calendars know an event', () => {
  const renamed = (aliases: string) => ({ events: { blaze: `${SOUND}aliases: [${aliases}]\n` } });

  it('is kept by aliases in their order', () => {
    expect(lostIn('event fire\nevent pier-fire first=fire\n', renamed('fire, pier-fire'))).toEqual([]);
  });

  it('is lost when a later alias stands before the first', () => {
    expect(lostIn('event pier-fire first=fire\n', renamed('pier-fire, fire'))).toEqual([
      {
        at: 'events/2026/blaze.mdx:19:10 alias-order',
        message:
          'Feeds and calendars know this event as "fire", and would know it as "pier-fire" now: to everyone who follows it would be a new one.',
        hint: 'Write "fire" first: aliases stand oldest first. What was an event of its own is listed in removed.yaml with instead: blaze.',
      },
    ]);
  });

  it('is lost when another event is made its former name', () => {
    expect(lostIn('event blaze\n', renamed('smoke')).map(({ hint }) => hint)).toEqual([
      'Leave "smoke" out of the aliases. If it was an event of its own, list it in removed.yaml with instead: blaze.',
    ]);
  });
});
