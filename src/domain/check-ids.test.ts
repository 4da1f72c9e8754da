import { describe, expect, it } from 'vitest';
import { findIdProblems } from './check-ids.ts';
import { parseWithSatteri } from './mdx/parse-with-satteri.ts';
import { readEvent } from './read-event.ts';
import { readIds } from './read-ids.ts';
import { readStory } from './read-story.ts';
import { readVocabulary } from './read-vocabulary.ts';

const EVENT = "title: Notices go out\nkind: layoff\nsummary: 'They do.'";
const event = (id: string, more: string) =>
  readEvent(`events/2026/${id}.mdx`, `---\n${EVENT}\n${more}\n---\n`, {}, parseWithSatteri);

function problemsOf(files: {
  events?: Record<string, string>;
  stories?: Record<string, string>;
  kinds?: string;
  removed?: string;
}) {
  const vocabulary = readVocabulary({ kinds: files.kinds ?? '', removed: files.removed });
  const ids = readIds({
    vocabulary,
    events: Object.entries(files.events ?? {}).map(([id, more]) => event(id, more)),
    stories: Object.entries(files.stories ?? {}).map(([id, text]) =>
      readStory(`stories/${id}.mdx`, `---\n${text}\n---\n`, parseWithSatteri),
    ),
    charts: [],
  });
  return findIdProblems(ids, vocabulary).map(({ file, line, column, rule, message, hint }) => [
    `${file}:${line}:${column} ${rule}`,
    `${message} ${hint}`,
  ]);
}

describe('a former id is refused', () => {
  it('when it is the id of another entry of the same type', () => {
    expect(problemsOf({ events: { notices: 'aliases: [old-notices, emails]', emails: '' } })).toEqual([
      [
        'events/2026/notices.mdx:5:24 alias-live',
        '"emails" is the id of another event, in events/2026/emails.mdx, so its address cannot lead here. Remove it from the aliases, or remove the other event first.',
      ],
    ]);
  });

  it('when it is the id that the entry has', () => {
    expect(problemsOf({ events: { notices: 'aliases: [notices]' } })).toEqual([
      [
        'events/2026/notices.mdx:5:11 alias-self',
        '"notices" is the id the event has now, not a former one. Remove it from the aliases.',
      ],
    ]);
  });

  it('when two entries claim it, at the second one', () => {
    expect(problemsOf({ events: { emails: 'aliases: [messages]', notices: 'aliases: [messages]' } })).toEqual([
      [
        'events/2026/notices.mdx:5:11 alias-taken',
        'The former id "messages" is already claimed by "emails" in events/2026/emails.mdx. Leave it with the one that its readers look for; an address leads to one page.',
      ],
    ]);
  });

  it('when it stands twice', () => {
    expect(problemsOf({ events: { emails: 'aliases: [messages, messages]' } })[0]?.[0]).toBe(
      'events/2026/emails.mdx:5:21 repeated',
    );
  });

  it('in a list, with its line there', () => {
    const kinds =
      'layoff: { name: A, plural: B, about: C., aliases: [cut] }\nnotice: { name: D, plural: E, about: F., aliases: [cut] }';
    expect(problemsOf({ kinds })).toEqual([
      ['kinds.yaml:2:52 alias-taken', expect.stringContaining('claimed by "layoff". Leave it')],
    ]);
  });

  it('when the entry is listed as removed', () => {
    const removed = "- { what: event, id: messages, date: '2026-05-30', why: It was wrong. }";
    expect(problemsOf({ events: { emails: 'aliases: [messages]' }, removed })).toEqual([
      ['events/2026/emails.mdx:5:11 alias-removed', expect.stringContaining('listed as removed in removed.yaml')],
    ]);
  });
});

it('a former id may be that of an entry of another type', () => {
  const stories = { notices: 'title: A\nsummary: B.\norder: 1\naliases: [emails]' };
  expect(problemsOf({ events: { emails: 'aliases: [notices]' }, stories })).toEqual([]);
});

describe('a removal is refused', () => {
  const removal = (more: string): string => `- { what: event, date: '2026-05-30', why: It was wrong., ${more} }`;

  it.each([
    ['of what is still there', removal('id: emails'), 'removed.yaml:1:62 removed-live'],
    ['on a day that is not in the calendar', "- { what: event, id: gone, date: '2026-02-30', why: W. }", '1:34 date-impossible'],
    ['that names something unknown to read instead', removal('id: gone, instead: email'), '1:77 reference-unknown'],
    ['of parts of an event that is not there', removal('id: emials, anchors: [leg-1]'), '1:62 reference-unknown'],
    ['of parts of a story', removal('id: one, anchors: [leg-1]').replace('event', 'story'), '1:76 removed-anchors'],
    ['a second time', `${removal('id: gone')}\n${removal('id: gone')}`, 'removed.yaml:2:62 repeated'],
  ])('%s', (_, removed, place) => {
    const story = { one: 'title: A\nsummary: B.\norder: 1' };
    expect(problemsOf({ events: { emails: '' }, stories: story, removed }).map(([at]) => at)).toEqual([
      expect.stringContaining(place),
    ]);
  });

  it('but not of parts of an event that stays', () => {
    expect(problemsOf({ events: { emails: '' }, removed: removal('id: emails, anchors: [fig-jobs_cut-2]') })).toEqual([]);
  });

  it('when an anchor has the form of none', () => {
    const { problems } = readVocabulary({ removed: removal('id: emails, anchors: [figure-1]') });
    expect(problems.filter(({ file }) => file === 'removed.yaml').map(({ rule }) => rule)).toEqual(['field-value']);
  });
});

it('a content root may have no list of what was removed', () => {
  const { lists, problems } = readVocabulary({});
  expect(lists.removed).toEqual([]);
  expect(problems.map(({ file }) => file)).not.toContain('removed.yaml');
});
