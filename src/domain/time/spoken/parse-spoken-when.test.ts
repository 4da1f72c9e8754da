import { describe, expect, test } from 'vitest';
import { SPOKEN_ABBREVIATIONS } from './abbreviations.ts';
import { parseSpokenWhen } from './parse-spoken-when.ts';

const PLACES: Readonly<Record<string, string>> = {
  bengaluru: 'Asia/Kolkata',
  'menlo park': 'America/Los_Angeles',
  ireland: 'Europe/Dublin',
};
const CONTEXT = { asKnownOn: '2026-07-03', findPlace: (name: string) => PLACES[name.toLowerCase()] ?? null };

function read(text: string): readonly [string, string | null] | string {
  const outcome = parseSpokenWhen(text, CONTEXT);
  return outcome.ok ? [outcome.value.text, outcome.value.zone] : `${outcome.reason.message} ${outcome.reason.hint}`;
}

describe('a time as people say it is read in the zone of its place', () => {
  test.each([
    ['4am Singapore 20 May', '2026-05-20T04:00', 'Asia/Singapore'],
    ['4 am in Singapore on 20 May 2026', '2026-05-20T04:00', 'Asia/Singapore'],
    ['20 May 2026 4:00 am SGT in Singapore', '2026-05-20T04:00', 'Asia/Singapore'],
    ['20 May 2026, 4:00 am SGT', '2026-05-20T04:00', 'Asia/Singapore'],
    ['2026-05-20 04:00 Asia/Singapore', '2026-05-20T04:00', 'Asia/Singapore'],
    ['2026-05-20T04:00 Asia/Singapore', '2026-05-20T04:00', 'Asia/Singapore'],
    ['2026-05-20T04:00+08:00 Asia/Singapore', '2026-05-20T04:00+08:00', 'Asia/Singapore'],
    ['2026-05-20 04:00 asia/singapore', '2026-05-20T04:00', 'Asia/Singapore'],
    ['Wednesday, May 20, 2026 at 4:00 a.m. Singapore time', '2026-05-20T04:00', 'Asia/Singapore'],
    ['4 p.m. PT May 19, 2026', '2026-05-19T16:00', 'America/Los_Angeles'],
    ['1:30 pm PDT, 20 May 2026, Menlo Park', '2026-05-20T13:30', 'America/Los_Angeles'],
    ['9.30am IST 20 May 2026 Bengaluru', '2026-05-20T09:30', 'Asia/Kolkata'],
    ['9 am IST, Ireland, 20 May 2026', '2026-05-20T09:00', 'Europe/Dublin'],
    ['noon in Dublin, 3 March 2026', '2026-03-03T12:00', 'Europe/Dublin'],
    ['0400 hrs 20 May 2026 Singapore', '2026-05-20T04:00', 'Asia/Singapore'],
    ['16h30 20 May 2026 Paris', '2026-05-20T16:30', 'Europe/Paris'],
    ['20:00 UTC 19 May 2026', '2026-05-19T20:00', 'UTC'],
    ['04:00 UTC+8 20 May 2026 Singapore', '2026-05-20T04:00+08:00', 'Asia/Singapore'],
    ['between 9 and 11:30 am, 3 March 2026, London', '2026-03-03T09:00/2026-03-03T11:30', 'Europe/London'],
    ['around 4 am Singapore 20 May 2026', '2026-05-20T04:00~', 'Asia/Singapore'],
    ['20 May 2026, Singapore', '2026-05-20', 'Asia/Singapore'],
    ['São Paulo 20 May 2026 8am', '2026-05-20T08:00', 'America/Sao_Paulo'],
  ])('%s', (text, when, zone) => {
    expect(read(text)).toEqual([when, zone]);
  });
});

describe('what is known less precisely stays so', () => {
  test.each([
    ['around 10 May', '2026-05-10~'],
    ['possibly around 10 May 2026', '2026-05-10%'],
    ['10 May 2026?', '2026-05-10?'],
    ['May 2026', '2026-05'],
    ['2026', '2026'],
    ['Q2 2026', '2026-Q2'],
    ['second quarter of 2026', '2026-Q2'],
    ['first half of 2026', '2026-01/2026-06'],
    ['2010s', '201X'],
    ['week of 18 May 2026', '2026-05-18/2026-05-24'],
    ['the week of 20 May', '2026-05-18/2026-05-24'],
    ['between 21 April and 12 May 2026', '2026-04-21/2026-05-12'],
    ['30 December 2025 - 2 January 2026', '2025-12-30/2026-01-02'],
    ['19 or 20 May 2026', '2026-05-19/2026-05-20'],
    ['May 19-20, 2026', '2026-05-19/2026-05-20'],
    ['June to August 2025', '2025-06/2025-08'],
    ['since 3 March 2026', '2026-03-03/..'],
    ['by 3 March 2026', '../2026-03-03'],
    ['20/5/2026', '2026-05-20'],
    ['5/20/2026', '2026-05-20'],
    ['20.5.2026', '2026-05-20'],
    ['2026-04-21/2026-05-12', '2026-04-21/2026-05-12'],
    ['20 May 2026, early morning', '2026-05-20'],
  ])('%s', (text, when) => {
    expect(read(text)).toEqual([when, null]);
  });
});

test('a year that is not said is the last before the record ends, and that is said', () => {
  const later = parseSpokenWhen('4am Singapore 20 August', CONTEXT);
  expect(later).toMatchObject({
    ok: true,
    value: { text: '2025-08-20T04:00', notes: ['No year is named: 2025 is taken, since the record is as known on 3 July 2026.'] },
  });
});

test('the hour that happened twice is told apart by the abbreviation', () => {
  expect(read('1:30 am PDT Los Angeles 1 November 2026')).toEqual(['2026-11-01T01:30-07:00', 'America/Los_Angeles']);
  expect(read('1:30 am PST Los Angeles 1 November 2026')).toEqual(['2026-11-01T01:30-08:00', 'America/Los_Angeles']);
});

describe('what is not clear is asked, with what to write', () => {
  test.each([
    ['9 am IST 20 May 2026', '"IST" does not say which place is meant. Name the place: Bengaluru, Dublin or Tel Aviv'],
    ['9 am CST 20 May 2026', 'Name the place: Chicago, Shanghai or Havana'],
    ['9 am CET 20 May 2026', 'Name the place: Paris, Berlin or Stockholm'],
    ['9 am PST 20 May 2026', 'PST is UTC−8, but clocks in America/Los_Angeles were at UTC−7 on 20 May 2026.'],
    ['9 am IST in Singapore 20 May 2026', 'IST is UTC+5:30 or UTC+1 or UTC+2, but clocks in Asia/Singapore were at UTC+8'],
    ['4 am 20 May 2026', '2026-05-20T04:00 does not say in which time zone the clock was read.'],
    ['04:00 UTC+8 20 May 2026', '"+08:00" is an offset, and several places keep it.'],
    ['at 4 on 20 May 2026 in Singapore', '"at 4" can be morning or evening. Write 4 am or 4 pm.'],
    ['midnight 20 May 2026 Singapore', 'Midnight is the beginning of one day and the end of another.'],
    ['16 pm 20 May 2026 Singapore', 'There is no 16 pm.'],
    ['5/6/2026', '"5/6/2026" is 5 June 2026 in one country and 6 May 2026 in another.'],
    ['mid-May 2026', '"mid" is not the same days for everybody.'],
    ['summer 2026', '"summer" is not the same months everywhere.'],
    ['yesterday at 4 am', '"yesterday" depends on the day on which it is read.'],
    ['Tuesday 20 May 2026', '20 May 2026 is a Wednesday, not a Tuesday.'],
    ['30 February 2026', 'There is no 30 February 2026: that month has 28 days.'],
    ['4 am Atlantis 20 May 2026', '"Atlantis" is no place whose clock is known here.'],
    ['4 am Singapor 20 May 2026', 'Did you mean Asia/Singapore? Write that.'],
    ['2:30 am Los Angeles 8 March 2026', 'did not happen in America/Los_Angeles'],
    ['1:30 am Los Angeles 1 November 2026', 'happened twice in America/Los_Angeles'],
    ['4 am Mars/Olympus 20 May 2026', '"Mars/Olympus" is no place'],
    ['at 4 am in Singapore', 'No date is named.'],
    ['', 'No date is named.'],
    ['25:00 Singapore 20 May 2026', 'No clock shows 25:00.'],
    ['the emails went out 20 May 2026', '"emails went out" is no place'],
  ])('%s', (text, reason) => {
    expect(read(text)).toContain(reason);
  });
});

function choices(text: string): readonly (readonly [string, string])[] {
  const outcome = parseSpokenWhen(text, CONTEXT);
  return outcome.ok ? [] : outcome.choices.map((choice) => [choice.words, choice.text]);
}

test.each([
  [
    '9 am IST 20 May 2026',
    [
      ['Bengaluru', '9 am IST Bengaluru 20 May 2026'],
      ['Dublin', '9 am IST Dublin 20 May 2026'],
    ],
  ],
  [
    '9 am IST 20 January 2026',
    [
      ['Bengaluru', '9 am IST Bengaluru 20 January 2026'],
      ['Tel Aviv', '9 am IST Tel Aviv 20 January 2026'],
    ],
  ],
  [
    '9 am GMT 20 January 2026',
    [
      ['London', '9 am GMT London 20 January 2026'],
      ['Accra', '9 am GMT Accra 20 January 2026'],
      ['UTC', '9 am UTC 20 January 2026'],
    ],
  ],
  [
    '5/6/2026',
    [
      ['5 June 2026', '5 June 2026'],
      ['6 May 2026', '6 May 2026'],
    ],
  ],
  [
    'at 4 on 20 May 2026 in Singapore',
    [
      ['4 am', '4 am on 20 May 2026 in Singapore'],
      ['4 pm', '4 pm on 20 May 2026 in Singapore'],
    ],
  ],
  ['4 am Singapor 20 May 2026', [['Asia/Singapore', '4 am Asia/Singapore 20 May 2026']]],
  [
    'around 1:30 am Los Angeles 1 November 2026',
    [
      ['The first time, at UTC−07:00', '2026-11-01T01:30-07:00~ America/Los_Angeles'],
      ['The second time, at UTC−08:00', '2026-11-01T01:30-08:00~ America/Los_Angeles'],
    ],
  ],
  [
    '2026-03-08T02:30 America/Los_Angeles',
    [
      ['3:30 am on 8 March', '2026-03-08T03:30 America/Los_Angeles'],
      ['1:30 am on 8 March', '2026-03-08T01:30 America/Los_Angeles'],
    ],
  ],
  ['4 am Mars/Olympus 20 May 2026', []],
])('%s leaves a choice, and every choice can be read', (text, wanted) => {
  expect(choices(text)).toEqual(wanted);
  for (const [, instead] of choices(text)) expect(parseSpokenWhen(instead, CONTEXT)).toMatchObject({ ok: true });
});

test('two things that are unclear are asked one after the other', () => {
  const [first] = choices('9 am IST 5/6/2026');
  expect(first).toEqual(['5 June 2026', '9 am IST 5 June 2026']);
  expect(choices(first?.[1] ?? '').map(([words]) => words)).toEqual(['Bengaluru', 'Dublin']);
});

test('every place that an abbreviation offers is one whose clock is known, and keeps that time at some season', () => {
  for (const [abbreviation, { zone, places }] of SPOKEN_ABBREVIATIONS) {
    if (zone !== null) continue;
    const offered = [...choices(`9 am ${abbreviation} 20 January 2026`), ...choices(`9 am ${abbreviation} 20 July 2025`)];
    expect([abbreviation, ...new Set(offered.map(([words]) => words))].toSorted()).toEqual(
      [abbreviation, ...places.split(/, | or /)].toSorted(),
    );
  }
});

test('a long or hostile text is refused quickly', () => {
  const start = performance.now();
  for (const text of [
    '20 '.repeat(5000),
    `${'May '.repeat(30)}`,
    `4${' '.repeat(100)}am`,
    '1-1-1-1-'.repeat(15),
    '20 May '.repeat(20),
  ])
    expect(typeof parseSpokenWhen(text, CONTEXT).ok).toBe('boolean');
  expect(performance.now() - start).toBeLessThan(500);
});
