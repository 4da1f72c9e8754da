import { describe, expect, it } from 'vitest';
import { parseCall } from './when-call.ts';
import { answerTable } from './when-table.ts';

const CLOCKS = [
  { name: 'Singapore', zone: 'Asia/Singapore' },
  { name: 'Bengaluru', zone: 'Asia/Kolkata' },
  { name: 'Menlo Park', zone: 'America/Los_Angeles' },
];

const ask = (local: string, zone: string, ...zones: readonly string[]) => answerTable({ local, zone, zones }, CLOCKS);

describe('the table of clocks', () => {
  it('begins with the place asked about and ends with UTC', () => {
    expect(ask('2026-05-20T04:00', 'Asia/Singapore')).toEqual({
      text: [
        'Singapore   Wed 20 May 2026  4:00 am  UTC+8',
        'Bengaluru   Wed 20 May 2026  1:30 am  UTC+5:30',
        'Menlo Park  Tue 19 May 2026  1:00 pm  UTC−7     the day before',
        'UTC         Tue 19 May 2026    20:00  UTC+0     the day before',
        '',
      ].join('\n'),
      notes: '',
      status: 0,
    });
  });

  it('shows the zones named instead of the clocks of the site, by the city they are named after', () => {
    expect(ask('2026-12-31T12:30', 'US/Pacific', 'Asia/Kathmandu', 'Pacific/Kiritimati')).toEqual({
      text: [
        'Menlo Park  Thu 31 December 2026  12:30 pm  UTC−8',
        'Kathmandu     Fri 1 January 2027   2:15 am  UTC+5:45  the day after',
        'Kiritimati    Fri 1 January 2027  10:30 am  UTC+14    the day after',
        'UTC         Thu 31 December 2026     20:30  UTC+0',
        '',
      ].join('\n'),
      notes: 'US/Pacific is another name of America/Los_Angeles.\n',
      status: 0,
    });
  });

  it('takes the offset that tells two times apart', () => {
    expect(ask('2026-11-01T01:30-08:00', 'America/Los_Angeles', 'UTC').text).toContain(
      'UTC         Sun 1 November 2026    09:30',
    );
  });

  it('says that the clocks of the site are missing', () => {
    const { text, notes, status } = answerTable({ local: '2026-05-20T04:00', zone: 'Asia/Singapore', zones: [] }, null);
    expect(text.split('\n')).toHaveLength(3);
    expect({ notes, status }).toEqual({ notes: 'The clocks of the site cannot be read; npm run check says why.\n', status: 0 });
  });
});

describe('a time that no table answers', () => {
  it.each([
    [
      '2026-03-08T02:30',
      'America/Los_Angeles',
      'did not happen in America/Los_Angeles: clocks went from 02:00 to 03:00.\n  Write 2026-03-08T03:30',
    ],
    [
      '2026-11-01T01:30',
      'America/Los_Angeles',
      'happened twice in America/Los_Angeles: clocks went back from 02:00 to 01:00.\n  Write 2026-11-01T01:30-07:00 ',
    ],
    ['2026-05-20T04:00+07:00', 'Asia/Singapore', 'Asia/Singapore was not at +07:00 but at +08:00'],
    ['2026-05-20T04:00', 'Singapor', 'There is no time zone "Singapor".\n  Did you mean Asia/Singapore?\n'],
    ['2026-05-20', 'Asia/Singapore', '"2026-05-20" is not a local time.'],
    ['2026-05-19T20:00Z', 'Asia/Singapore', '2026-05-19T20:00Z is a time in UTC, not a local time.'],
  ])('is refused with what to write: %s in %s', (local, zone, notes) => {
    expect(ask(local, zone)).toEqual({ text: '', notes: expect.stringContaining(notes), status: 1 });
  });

  it('names every zone that is unknown', () => {
    const { notes } = ask('2026-05-20T04:00', 'PST', 'Lodnon');
    expect(notes).toContain('"PST" is an abbreviation');
    expect(notes).toContain('Did you mean Europe/London?');
  });
});

describe('the arguments', () => {
  it('are a time, its zone and the zones to show', () => {
    expect(parseCall(['2026-11-01T01:30-07:00', 'US/Pacific', 'UTC', '--content', 'elsewhere'])).toEqual({
      kind: 'table',
      local: '2026-11-01T01:30-07:00',
      zone: 'US/Pacific',
      zones: ['UTC'],
      content: 'elsewhere',
    });
  });

  it('may ask for lines or for help', () => {
    expect([parseCall(['--jsonl']), parseCall(['--help'])]).toEqual([{ kind: 'lines' }, { kind: 'help' }]);
  });

  it.each([
    [[], 'Write a local time and the zone in which the clock was read.'],
    [['2026-05-20T04:00'], 'Write a local time and the zone in which the clock was read.'],
    [['--jsonl', '2026-05-20T04:00'], 'With --jsonl times come from standard input alone.'],
    [['--zone', 'UTC'], expect.stringContaining("'--zone'")],
  ])('are refused when they do not say enough: %j', (argv, message) => {
    expect(parseCall(argv)).toEqual({ kind: 'wrong', message });
  });
});
