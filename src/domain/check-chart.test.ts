import { expect, test } from 'vitest';
import { findChartProblems } from './check-chart.ts';
import type { Event } from './event.ts';
import { readChart } from './read-chart.ts';
import { parseWithSatteri } from './mdx/parse-with-satteri.ts';
import { readEvent } from './read-event.ts';

const EVENT = `---
title: Notices
kind: layoff
status: reported
when: '2026-05-20'
summary: Notices go out.
summarySources: [a]
places: []
organisations: [one]
stories: [harbour]
figures:
  - { metric: jobs-cut, value: 200, qualifier: about, asOf: '2026-05-20', sources: [a] }
  - { metric: share-cut, value: 10, qualifier: about, asOf: '2026-05-20', sources: [a] }
added: '2026-05-21'
sources:
  - { id: a, publisher: Gazette, kind: press }
---
`;

const event = readEvent('events/2026/notices.mdx', EVENT, {}, parseWithSatteri).event;
const events: readonly Event[] = event ? [event] : [];
const names = (what: string, list: string[]) => ({ what, where: `${what}s`, names: new Set(list) });
const CONTEXT = {
  eventById: new Map(events.map((one) => [one.id, one])),
  events: names('event', ['notices']),
  stories: names('story', ['harbour']),
  kinds: names('kind', ['layoff']),
  metrics: names('metric', ['jobs-cut', 'share-cut', 'headcount']),
  organisations: names('organisation', ['one']),
  metricById: {
    'jobs-cut': { name: 'Jobs cut', unit: 'people', about: 'Jobs.' },
    'share-cut': { name: 'Share', unit: 'percent', about: 'Share.' },
    headcount: { name: 'Headcount', unit: 'people', about: 'People.' },
  },
};

const HEAD = 'title: Finding\nsubtitle: What is drawn.\norder: 1\n';

const problems = (yaml: string): string[] =>
  findChartProblems(readChart('charts/x.yaml', yaml), CONTEXT).map(({ line, column, rule }) => `${line}:${column} ${rule}`);

test.each<[string, string, string[]]>([
  ['a chart that is right', `form: rounds\n${HEAD}metric: jobs-cut\nstories: [harbour]\nkinds: [layoff]\n`, []],
  ['a form that is not on the list', `form: pie\n${HEAD}`, ['1:7 field-value']],
  [
    'a metric that no figure has',
    `form: rounds\n${HEAD}metric: headcount\nstories: [harbour]\nkinds: [layoff]\n`,
    ['5:9 chart-empty'],
  ],
  ['a roll-out of an event without legs', `form: rollout\n${HEAD}event: notices\n`, ['5:8 chart-empty']],
  ['hours of events without any', `form: hours\n${HEAD}kinds: [layoff]\n`, ['5:8 chart-empty']],
  [
    'a moment that is no event',
    `form: milestones\n${HEAD}metric: jobs-cut\nstory: harbour\nannotations:\n  - { event: notice, label: x }\n`,
    ['8:14 reference-unknown'],
  ],
  [
    'two units in one chart',
    `form: ranges\n${HEAD}base: { event: notices, metric: jobs-cut, label: x }\nranges:\n  - { event: notices, metric: share-cut, label: y }\n`,
    ['7:31 chart-units'],
  ],
  [
    'a part that the event does not have',
    `form: ranges\n${HEAD}base: { event: notices, metric: jobs-cut, of: Porto, label: x }\nranges:\n  - { event: notices, metric: jobs-cut, label: y }\n`,
    ['5:7 figure-unknown'],
  ],
])('%s', (_, yaml, expected) => {
  expect(problems(yaml)).toEqual(expected);
});
