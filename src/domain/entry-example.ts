import type { EventFrontMatter } from './event.ts';

type Every<T> = { readonly [Field in keyof T]-?: Exclude<T[Field], undefined> };

/** Front matter with a value in every field there is: invented, so that a check refuses the ids until real ones stand there. */
export const ENTRY_EXAMPLE: Every<EventFrontMatter> = {
  draft: true,
  title: 'Example Corp tells staff of job cuts by email at 9 am',
  kind: 'layoff',
  status: 'reported',
  when: '2026-05-20T09:00',
  zone: 'Europe/Dublin',
  whenNote: 'Stated to the hour by the outlet.',
  whenSources: ['outlet'],
  summary: 'Example Corp tells about 200 people in Dublin by email that their jobs will end.',
  summarySources: ['outlet'],
  places: ['dublin'],
  organisations: ['example-corp'],
  stories: ['a-story-on-the-list'],
  people: [{ name: 'Robin Example', role: 'chief executive of Example Corp' }],
  figures: [
    {
      metric: 'jobs-cut',
      of: 'Ireland',
      value: 200,
      qualifier: 'about',
      asOf: '2026-05-20',
      sources: ['outlet'],
      note: 'The outlet says "some 200".',
    },
    {
      metric: 'jobs-cut',
      low: 7000,
      high: 8000,
      qualifier: 'about',
      asOf: '2026-05',
      organisation: 'example-corp',
      sources: ['outlet'],
    },
  ],
  legs: [
    {
      places: ['dublin'],
      label: 'Ireland',
      when: '2026-05-20T09:00',
      zone: 'Europe/Dublin',
      status: 'reported',
      sources: ['outlet'],
      note: 'By email.',
    },
  ],
  conflicts: [{ point: '19 or 20 May', text: 'One outlet says 19 May, the other 20 May.', sources: ['outlet'] }],
  related: ['example-corp-announces-cuts'],
  aliases: ['former-id-of-this-entry'],
  added: '2026-05-21',
  contributors: [{ name: 'As you want to be named', url: 'https://example.org/' }],
  corrections: [
    { date: '2026-06-04', was: '180 people', now: 'about 200 people', why: 'The first number left out the temporary staff.' },
  ],
  sources: [
    {
      id: 'outlet',
      publisher: 'The Outlet',
      title: 'Example Corp cuts 200 jobs',
      url: 'https://example.com/article',
      published: '2026-05-20',
      kind: 'press',
    },
  ],
};
