import { describe, expect, test } from 'vitest';
import type { Figure } from '../figure.ts';
import { addressReasons } from './address-reasons.ts';
import { findLookalikes } from './lookalike-ids.ts';
import { qualifierReason } from './qualifier-reason.ts';
import { findTextReasons } from './text-reasons.ts';
import { withoutTracking } from './tracking.ts';

test.each([
  ['https://www.linkedin.com/in/somebody/?x=1', ['personal-profile']],
  ['https://www.linkedin.com/posts/somebody_notice-1', []],
  ['https://www.linkedin.com/company/example', []],
  ['https://x.com/somebody', ['personal-profile']],
  ['https://x.com/somebody/status/1', []],
  ['https://x.com/search?q=notice', []],
  ['https://www.instagram.com/p/abc/', []],
  ['https://bsky.app/profile/somebody.example/post/1', []],
  ['https://bsky.app/profile/somebody.example', ['personal-profile']],
  ['https://bit.ly/1', ['link-shortener']],
  ['https://notbit.ly/1', []],
  ['https://a:b@harbour.example/', ['link-credentials']],
  ['https://harbour.example/@editor', []],
  ['https://harb\u043Eur.example/', ['link-lookalike']],
  ['https://harbour.example/\u043E', []],
  ['https://harbour.example/?utm_campaign=a', ['link-tracking']],
  ['https://harbour.example/?utmost=a', []],
])('%s: %j', (address, rules) => {
  expect(addressReasons(address).map(({ rule }) => rule)).toEqual(rules);
});

test.each([
  ['https://a.example/?utm_source=x', 'https://a.example/'],
  ['https://a.example/?a=1&utm_source=x#b', 'https://a.example/?a=1#b'],
  ['https://a.example/?utm_source=x&a=1', 'https://a.example/?a=1'],
  ['https://a.example/?a=1&a=2', 'https://a.example/?a=1&a=2'],
  ['https://a.example/?notutm_source=x', 'https://a.example/?notutm_source=x'],
])('%s without tracking is %s', (address, without) => {
  expect(withoutTracking(address)).toBe(without);
});

test.each([
  ['Ask press@harbour.example or ada.merrow@harbour.example', ['29 personal-mail']],
  ['A quay at 100-200-3000 m, on 2026-05-20, for 1,200,000 people', []],
  ['Call (202) 555-0123, 202-555-0123 or +44 20 7946 0958', ['5 personal-phone', '21 personal-phone', '37 personal-phone']],
  ['It rose by +1.5 to +2.5 percent in 2021-2026', []],
  ['A 5 µm film at 10 Ω and the word Привет', []],
  ['The c\u0430t', ['4 text-mixed-script']],
  [`“${'a '.repeat(40)}”`, []],
  [`He said “${'a '.repeat(41)}”`, ['8 text-quote-long']],
] as const)('%s', (text, found) => {
  expect(findTextReasons(text).map(({ offset, rule }) => `${offset} ${rule}`)).toEqual(found);
});

describe('numbers and their words', () => {
  const figure = (value: number, qualifier: Figure['qualifier']): Figure => ({
    metric: 'jobs-cut',
    value,
    qualifier,
    asOf: '2026-05-20',
    sources: ['a'],
  });

  test.each([
    ['cuts about 8,000 jobs', figure(8000, 'exact'), true],
    ['cuts 8,000 jobs', figure(8000, 'about'), true],
    ['cuts about 8,000 jobs', figure(8000, 'about'), false],
    ['cuts 8,000 jobs', figure(8000, 'exact'), false],
    ['puts it at 1,000 or more', figure(1000, 'at-least'), false],
    ['expects up to $1,000 each', figure(1000, 'up-to'), false],
    ['cuts 18,000 jobs', figure(8000, 'about'), false],
    ['cuts 8,000.5 jobs', figure(8000, 'about'), false],
    ['in about 2025', figure(2025, 'exact'), false],
    ['about 10 of them', figure(10, 'exact'), false],
  ])('%s', (text, claim, speaks) => {
    expect(qualifierReason(text, [claim]) !== null).toBe(speaks);
  });

  test('nothing is said where claims of one number differ', () => {
    expect(qualifierReason('cuts about 8,000 jobs', [figure(8000, 'exact'), figure(8000, 'about')])).toBeNull();
  });
});

test('ids that the eye takes for each other are named, and no others', () => {
  expect([...findLookalikes(['harbour', 'harb0ur', 'petition-100', 'petition-1000', 'modem', 'modern'])]).toEqual([
    ['harb0ur', 'harbour'],
    ['modern', 'modem'],
  ]);
});
