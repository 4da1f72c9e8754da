import { expect, test } from 'vitest';
import { organisationFinder } from '../../domain/import/match-names.ts';
import type { Ask } from './ask.ts';
import { interview } from './interview.ts';
import type { Newsroom } from './newsroom.ts';

const ORGANISATIONS = { ferries: { name: 'Lantern Ferries' }, union: { name: 'Quayside Union' } };

const NEWSROOM: Newsroom = {
  lists: {
    organisations: ORGANISATIONS,
    offices: {
      pier: { name: 'Apia Pier', level: 'city', zone: 'Pacific/Apia' },
      lisboa: { name: 'Lisboa', level: 'city', zone: 'Europe/Lisbon' },
    },
    metrics: { 'jobs-cut': { name: 'Jobs cut', unit: 'people', about: 'Jobs that end.' } },
    kinds: { notice: { name: 'Notice', plural: 'Notices', about: 'People are told.' } },
    hosts: ['gazette.example'],
    site: {
      name: 'Gazette',
      tagline: 'A record.',
      about: 'A record.',
      url: 'https://gazette.example',
      asKnownOn: '2021-06-30',
      clocks: ['pier', 'lisboa'],
      lead: {
        headline: 'H',
        standfirst: [],
        event: 'e',
        story: 's',
        figures: [],
        quotes: [],
        from: '2021-03-03',
        to: '2021-03-05',
        stretch: 'S',
      },
    },
    removed: [],
    links: [],
  },
  spoken: { asKnownOn: '2021-06-30', findPlace: (name) => (name === 'Apia Pier' ? 'Pacific/Apia' : null) },
  stories: [{ id: 'ferries-stop', title: 'The ferries stop' }],
  findOrganisation: organisationFinder(ORGANISATIONS),
  findPlace: () => null,
  takenIds: new Set(['crews-told']),
  likely: () => [],
  fileOf: () => null,
};

/** A person who answers from a list; what was asked, and what a wrong answer was told, is kept. */
function personSaying(answers: readonly (string | boolean | readonly string[])[]) {
  const left = [...answers];
  const heard: string[] = [];
  const next = (question: string): string | boolean | readonly string[] => {
    heard.push(question);
    const answer = left.shift();
    if (answer === undefined) throw new Error(`No answer to: ${question}`);
    return answer;
  };
  const ask: Ask = {
    async text(question, { value, check } = {}) {
      for (;;) {
        const answer = String(next(question));
        const fault = check?.(answer === 'as proposed' ? (value ?? '') : answer);
        if (fault === undefined) return answer === 'as proposed' ? (value ?? '') : answer;
        heard.push(`! ${fault}`);
      }
    },
    async choose(question, choices) {
      const answer = next(question);
      return choices.find(({ label }) => label.startsWith(String(answer)))?.value ?? '';
    },
    async chooseMany(question, choices) {
      const answer = next(question);
      return choices.filter(({ label }) => Array.isArray(answer) && answer.includes(label)).map(({ value }) => value);
    },
    confirm: async (question) => next(question) === true,
    tell: (text, title) => heard.push(`${title ?? ''}: ${text}`),
  };
  return { ask, heard, left };
}

const START = ['Crews are told', '8 am Apia Pier 4 March', true, 'Notice'] as const;
const SOURCE = ['https://gazette.example/a', 'Gazette', '', '5 March 2021', 'A newsroom', false] as const;

test('what happened is asked first, then when, kind, organisation, sources, numbers and places', async () => {
  const person = personSaying([
    ...START,
    'Lantern',
    false,
    ...SOURCE,
    'They are told.',
    false,
    ['Apia Pier'],
    ['The ferries stop'],
    'as proposed',
  ]);
  const told = await interview(person.ask, NEWSROOM);
  expect(told).toMatchObject({
    kind: 'entry',
    id: 'crews-told-2',
    answers: {
      title: 'Crews are told',
      kind: 'notice',
      when: { text: '2021-03-04T08:00', zone: 'Pacific/Apia' },
      organisations: ['ferries'],
      places: ['pier'],
      stories: ['ferries-stop'],
      sources: [{ url: 'https://gazette.example/a', publisher: 'Gazette', published: '2021-03-05', kind: 'press' }],
    },
  });
  expect(person.left).toEqual([]);
  expect(person.heard.map((line) => line.slice(0, 24)).slice(0, 6)).toEqual([
    'What happened, and to wh',
    'When did it happen? As t',
    'Understood as: Apia    T',
    'Is that right?',
    'What kind of thing is it',
    'Which organisation?',
  ]);
});

test('a time that is not clear is asked again, with what to write', async () => {
  const person = personSaying([
    'Crews are told',
    '9 am IST 4 March 2021',
    '9 am Apia Pier 4 March 2021',
    false,
    '10 am Apia Pier 4 March 2021',
    true,
    'Notice',
    'Lantern',
    false,
    ...SOURCE,
    'They.',
    false,
    [],
    ['The ferries stop'],
    'as proposed',
  ]);
  const told = await interview(person.ask, NEWSROOM);
  expect(person.heard).toContainEqual(expect.stringContaining('! "IST" does not say which place is meant.'));
  expect(told).toMatchObject({ answers: { when: { text: '2021-03-04T10:00' } } });
});

test('an address that hides where it leads is refused, and what follows readers is left out', async () => {
  const person = personSaying([
    ...START,
    'Lantern',
    false,
    'https://bit.ly/3notice',
    'https://gazette.example/a?utm_source=feed',
    ...SOURCE.slice(1),
    'They.',
    false,
    [],
    ['The ferries stop'],
    'x-y',
  ]);
  expect(await interview(person.ask, NEWSROOM)).toMatchObject({ answers: { sources: [{ url: 'https://gazette.example/a' }] } });
  expect(person.heard).toContainEqual(expect.stringContaining('! bit.ly shortens addresses'));
});

test('an organisation that is nearly one of the list is offered that one before it is added', async () => {
  const known = personSaying([
    ...START,
    'Another',
    'Lantern Feries',
    true,
    false,
    ...SOURCE,
    'They.',
    false,
    [],
    ['The ferries stop'],
    'x-y',
  ]);
  expect(await interview(known.ask, NEWSROOM)).toMatchObject({
    answers: { organisations: ['ferries'] },
    newOrganisations: new Map(),
  });
  const added = personSaying([
    ...START,
    'Another',
    'Pier Kiosk Ltd',
    true,
    false,
    ...SOURCE,
    'They.',
    false,
    [],
    ['The ferries stop'],
    'x-y',
  ]);
  expect(await interview(added.ask, NEWSROOM)).toMatchObject({
    answers: { organisations: ['pier-kiosk-ltd'] },
    newOrganisations: new Map([['pier-kiosk-ltd', 'Pier Kiosk Ltd']]),
  });
});

test('a source on a host that may not be linked is named without a link, or the host is added', async () => {
  const page = ['https://www.elsewhere.example/a'] as const;
  const rest = ['Elsewhere', '', '', 'A newsroom', false, 'They.', false, [], ['The ferries stop'], 'x-y'] as const;
  const unlinked = personSaying([...START, 'Lantern', false, ...page, 'Name', ...rest]);
  expect(await interview(unlinked.ask, NEWSROOM)).toMatchObject({
    newHosts: [],
    answers: { sources: [{ url: '', reports: 'Elsewhere' }] },
  });
  const added = personSaying([...START, 'Lantern', false, ...page, 'It is a recognised', ...rest]);
  expect(await interview(added.ask, NEWSROOM)).toMatchObject({
    newHosts: ['elsewhere.example'],
    answers: { sources: [{ url: page[0] }] },
  });
});

test('something like it that is there already ends the questions', async () => {
  const event = {
    id: 'crews-told',
    title: 'Crews told',
    kind: 'notice',
    organisations: ['ferries'],
    related: [],
    first: '2021-03-04',
    last: '2021-03-04',
  };
  const person = personSaying([...START, 'Lantern', false, 'Yes: Crews told']);
  const told = await interview(person.ask, { ...NEWSROOM, likely: () => [{ event, likeness: 1, reasons: ['the same day'] }] });
  expect(told).toEqual({ kind: 'existing', id: 'crews-told' });
});

test('a number is asked with its qualifier and its source', async () => {
  const person = personSaying([
    ...START,
    'Lantern',
    false,
    ...SOURCE,
    'They.',
    true,
    'Jobs cut',
    '200',
    'about 200',
    'Apia',
    '',
    false,
    [],
    ['The ferries stop'],
    'x-y',
  ]);
  expect(await interview(person.ask, NEWSROOM)).toMatchObject({
    answers: { figures: [{ metric: 'jobs-cut', amount: { qualifier: 'about', value: 200 }, of: 'Apia', sources: [0] }] },
  });
  expect(person.heard).toContainEqual(expect.stringContaining('! "200" does not say how exact the number is.'));
});
