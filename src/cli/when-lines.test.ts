import { describe, expect, it } from 'vitest';
import { answerLine, splitLines } from './when-lines.ts';

const answer = (row: object): unknown => JSON.parse(answerLine(JSON.stringify(row)).text);

describe('a row', () => {
  it.each([
    [{ local: '2026-05-20T04:00', zone: 'Asia/Singapore' }, 'unique', ['2026-05-19T20:00:00Z'], ['+08:00']],
    [{ local: '2026-05-20T04:00:07', zone: 'Asia/Singapore', offset: null }, 'unique', ['2026-05-19T20:00:07Z'], ['+08:00']],
    [{ local: '2026-05-20T04:00', zone: 'Asia/Calcutta' }, 'unique', ['2026-05-19T22:30:00Z'], ['+05:30']],
    [{ local: '2026-05-20T04:00', zone: 'Etc/GMT+5' }, 'unique', ['2026-05-20T09:00:00Z'], ['-05:00']],
    [{ local: '2026-05-20T04:00', zone: 'UTC' }, 'unique', ['2026-05-20T04:00:00Z'], ['+00:00']],
    [{ local: '2026-05-20T04:00', zone: 'CST6CDT' }, 'unique', ['2026-05-20T09:00:00Z'], ['-05:00']],
    [{ local: '2026-03-08T02:30', zone: 'US/Pacific' }, 'gap', [], ['-08:00', '-07:00']],
    [{ local: '2011-12-30T12:00', zone: 'Pacific/Apia' }, 'gap', [], ['-10:00', '+14:00']],
    [
      { local: '2026-11-01T01:30', zone: 'America/Los_Angeles' },
      'overlap',
      ['2026-11-01T08:30:00Z', '2026-11-01T09:30:00Z'],
      ['-07:00', '-08:00'],
    ],
    [
      { local: '2026-11-01T01:30', zone: 'America/Los_Angeles', offset: '-08:00' },
      'unique',
      ['2026-11-01T09:30:00Z'],
      ['-08:00'],
    ],
  ])('is answered with its instants: %j', (row, kind, instants, offsets) => {
    expect(answer(row)).toEqual({ kind, instants, offsets });
  });

  it.each([
    [
      { local: '2026-11-01T01:30', zone: 'America/Los_Angeles', offset: '-06:00' },
      'America/Los_Angeles was not at -06:00 but at -07:00 or -08:00 at 01:30 on 1 November 2026. Write 2026-11-01T01:30-07:00 or 2026-11-01T01:30-08:00.',
    ],
    [
      { local: '2026-03-08T02:30', zone: 'America/Los_Angeles', offset: '-08:00' },
      '02:30 on 8 March 2026 did not happen in America/Los_Angeles: clocks went from 02:00 to 03:00. Write 2026-03-08T03:30 if the clock that was read had not been put forward yet, or 2026-03-08T01:30 if it had been too early.',
    ],
    [
      { local: '2026-05-20T04:00', zone: 'asia/singapore' },
      'There is no time zone "asia/singapore". Did you mean Asia/Singapore?',
    ],
    [{ local: '2026-02-29T04:00', zone: 'UTC' }, expect.stringContaining('There is no 29 February 2026')],
    [{ local: '2026-05-20', zone: 'UTC' }, '"2026-05-20" is not a local time. Write day and clock time as in 2026-05-20T04:00.'],
    [{ local: '2026-05-20T25:00', zone: 'UTC' }, 'No clock shows 25:00. Write hours from 00 to 23 and minutes from 00 to 59.'],
    [{ local: '2026-05-20T04:00Z', zone: 'UTC' }, expect.stringContaining('is a time in UTC')],
  ])('that cannot be answered is a row all the same: %j', (row, error) => {
    const { text, isRow } = answerLine(JSON.stringify(row));
    expect(JSON.parse(text)).toEqual({ error });
    expect(isRow).toBe(true);
  });
});

describe('a line that is no row', () => {
  it.each([
    ['x', 'The line is not a JSON object.'],
    ['', 'The line is not a JSON object.'],
    ['[1]', 'The line is not a JSON object.'],
    ['null', 'The line is not a JSON object.'],
    ['{"zone":"UTC"}', 'The row has no text under "local".'],
    ['{"local":"2026-05-20T04:00"}', 'The row has no text under "zone".'],
    ['{"local":"2026-05-20T04:00","zone":"UTC","offset":0}', 'The row has no text under "offset".'],
  ])('is answered with an error: %s', (line, message) => {
    const { text, isRow } = answerLine(line);
    expect(JSON.parse(text)).toEqual({
      error: `${message} Write {"local": "2026-05-20T04:00", "zone": "Asia/Singapore"}, with "offset": "+08:00" where it is known.`,
    });
    expect(isRow).toBe(false);
  });
});

describe('lines', () => {
  async function split(...chunks: readonly string[]): Promise<string[]> {
    async function* stream(): AsyncGenerator<string> {
      yield* chunks;
    }
    return Array.fromAsync(splitLines(stream()));
  }

  it('are put together from pieces', async () => {
    expect(await split('a', 'b\nc', '\n', 'd')).toEqual(['ab', 'c', 'd']);
  });

  it('keep empty ones but for the nothing after the last end', async () => {
    expect(await split('a\n\nb\n')).toEqual(['a', '', 'b']);
    expect(await split('')).toEqual([]);
  });
});
