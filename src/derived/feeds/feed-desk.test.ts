import { afterEach, expect, test } from 'vitest';
import { makeEvent, when } from '../testing/make-event.ts';
import { makeFeedSite } from '../testing/make-feed-site.ts';
import { makeHistory } from '../testing/make-history.ts';
import { allChannel, listChannels } from './channels.ts';
import { openFeedDesk } from './feed-desk.ts';
import { renderAtom } from './render-atom.ts';
import { renderJsonFeed } from './render-json-feed.ts';
import { renderRss } from './render-rss.ts';

const hostZone = process.env['TZ'];
afterEach(() => {
  process.env['TZ'] = hostZone;
});

const correction = (date: string, why = 'Misread.'): { date: string; was: string; now: string; why: string } => ({
  date,
  was: 'Ten.',
  now: 'Eleven.',
  why,
});

test('what was added or corrected last stands first, of one day the later event', () => {
  const site = makeFeedSite([
    makeEvent('old', when('2020-01-01'), { corrections: [correction('2026-07-01')] }),
    makeEvent('first', when('2026-05-01')),
    makeEvent('second', when('2026-05-02')),
  ]);
  const feed = openFeedDesk(site).feedOf(allChannel(site.corpus));
  expect(feed.items.map(({ id, published, updated }) => [id, published, updated])).toEqual([
    ['https://quayside.example/repo/events/old/', '2026-05-21', '2026-07-01'],
    ['https://quayside.example/repo/events/second/', '2026-05-21', '2026-05-21'],
    ['https://quayside.example/repo/events/first/', '2026-05-21', '2026-05-21'],
  ]);
  expect(feed.updated).toBe('2026-07-01');
  expect(feed.description).toBe(
    'What happened on the quay. All 3 events, as known on 3 July 2026. The date of an item is the day it was added here, not the time of the event.',
  );
});

test('a feed holds sixty entries, and says of how many', () => {
  const site = makeFeedSite(Array.from({ length: 1200 }, (_, index) => makeEvent(`e${index}`, when('2026-05-20'))));
  const feed = openFeedDesk(site).feedOf(allChannel(site.corpus));
  expect(feed.items).toHaveLength(60);
  expect(feed.total).toBe(1200);
  expect(feed.description).toContain('The 60 entries added or corrected last, of 1,200 events, as known on 3 July 2026.');
});

test('a feed of long entries stops before readers would cut it off', () => {
  const body = [{ kind: 'html', html: `<p>${'&quot;&amp;&lt;'.repeat(2000)}</p>` }] as const;
  const site = makeFeedSite(Array.from({ length: 60 }, (_, index) => makeEvent(`e${index}`, when('2026-05-20'), { body })));
  const feed = openFeedDesk(site).feedOf(allChannel(site.corpus));
  const sizes = [renderRss, renderAtom, renderJsonFeed].map((render) => Buffer.byteLength(render(feed, 'https://a.example/')));
  expect(feed.items.length).toBeGreaterThan(5);
  expect(Math.max(...sizes)).toBeLessThan(512 * 1024);
  expect(feed.description).toContain(`The ${feed.items.length} entries added or corrected last, of 60 events`);
});

test('a withdrawn event stays in its feeds and in the calendar, and says so first', () => {
  const site = makeFeedSite([
    makeEvent('gone', when('2026-05-20'), { status: 'withdrawn', corrections: [correction('2026-06-01', 'Two were confused.')] }),
  ]);
  const desk = openFeedDesk(site);
  const [item] = desk.feedOf(allChannel(site.corpus)).items;
  expect(item?.title).toBe('Withdrawn: Event gone');
  expect(item?.content).toMatch(/^<p><strong>This event was withdrawn\.<\/strong> Two were confused\.<\/p>/);
  expect(desk.corrections().items[0]?.title).toBe('Withdrawn: Event gone');
  expect(desk.calendarOf(allChannel(site.corpus))).toContain('\r\nSTATUS:CANCELLED\r\n');
});

test('each correction is an item of its own, whose id does not move when another day is put before it', () => {
  const idsOf = (...days: string[]): string[] => {
    const site = makeFeedSite([makeEvent('a', when('2026-05-20'), { corrections: days.map((day) => correction(day)) })]);
    return openFeedDesk(site)
      .corrections()
      .items.map(({ id }) => id.slice(id.indexOf('#')));
  };
  expect(idsOf('2026-06-01', '2026-06-01', '2026-06-03')).toEqual([
    '#corrected-2026-06-03',
    '#corrected-2026-06-01',
    '#corrected-2026-06-01-2',
  ]);
  expect(idsOf('2026-05-30', '2026-06-01')).toEqual(['#corrected-2026-06-01', '#corrected-2026-05-30']);
});

test('a record without corrections has a feed of them that says so', () => {
  const feed = openFeedDesk(makeFeedSite([makeEvent('a', when('2026-05-20'))])).corrections();
  expect(feed.items).toEqual([]);
  expect(feed.updated).toBe('2026-07-03');
  expect(feed.description).toContain('Nothing has been corrected or removed yet, as known on 3 July 2026.');
});

test('a calendar that cannot hold all events holds the latest, and says of how many', () => {
  const summary = 'It happens. '.repeat(40).trim();
  const events = Array.from({ length: 2000 }, (_, index) => {
    const day = new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
    return makeEvent(`e${index}`, when(day), { summary });
  });
  const site = makeFeedSite(events);
  const text = openFeedDesk(site).calendarOf(allChannel(site.corpus));
  const uids = [...text.matchAll(/^UID:(e\d+)@/gm)].map((match) => match[1]);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_000_000);
  expect(uids.length).toBeGreaterThan(500);
  expect(uids).toEqual(events.slice(-uids.length).map(({ id }) => id));
  expect(text.replaceAll('\r\n ', '')).toContain(
    `X-WR-CALDESC:The Quayside Record. The latest ${uids.length.toLocaleString('en-GB')} of 2\\,000 events\\; https://quayside.example/repo/timeline/ has them all. As known on 3 July 2026. CC BY 4.0.`,
  );
});

test('what has no events has no feed', () => {
  const site = makeFeedSite([makeEvent('a', when('2026-05-20'))]);
  expect(listChannels(site.corpus).map(({ path, name }) => [path, name])).toEqual([
    ['/', 'The Quayside Record: all events'],
    ['/organisations/one/', 'One Company'],
    ['/kinds/layoff/', 'Layoffs'],
  ]);
});

test.each(['America/New_York', 'Pacific/Apia', 'Australia/Lord_Howe', 'Asia/Kathmandu'])(
  'every feed and calendar is the same where the clock of the machine is that of %s',
  (zone) => {
    const renderAll = (): string[] => {
      const body = [
        {
          kind: 'component',
          name: 'Time',
          attributes: { at: '2026-03-08T02:30', zone: 'Asia/Kathmandu' },
          text: '',
          children: [],
        },
      ] as const;
      const site = makeFeedSite([
        makeEvent('emails', when('2026-05-20T04:00', 'Asia/Singapore'), { body, added: '2011-12-30' }),
        makeEvent('twice', when('2026-11-01T01:30-08:00', 'America/Los_Angeles'), { corrections: [correction('2026-10-04')] }),
        makeEvent('leap-day', when('2024-02-29'), { added: '2024-02-29' }),
      ]);
      const desk = openFeedDesk(site);
      const feed = desk.feedOf(allChannel(site.corpus));
      return [
        ...[renderRss, renderAtom, renderJsonFeed].map((render) => render(feed, 'https://a.example/')),
        renderRss(desk.corrections(), 'https://a.example/'),
        desk.calendarOf(allChannel(site.corpus)),
      ];
    };
    process.env['TZ'] = 'UTC';
    const expected = renderAll();
    process.env['TZ'] = zone;
    expect(new Date(0).getTimezoneOffset()).not.toBe(0);
    expect(renderAll()).toEqual(expected);
  },
);

test('an entry leads to its present version where that is known', () => {
  const site = makeFeedSite([makeEvent('a', when('2026-05-20')), makeEvent('b', when('2026-05-21'))]);
  const known = { ...site, corpus: { ...site.corpus, history: makeHistory('a') } };
  const feed = openFeedDesk(known).feedOf(allChannel(known.corpus));
  const links = renderAtom(feed, 'https://quayside.example/repo/atom.xml').match(/<link rel="latest-version"[^>]*>/g);
  expect(links).toEqual([
    '<link rel="latest-version" type="text/html" href="https://quayside.example/repo/events/a/v/2/" title="Version 2"/>',
  ]);
  const { items } = JSON.parse(renderJsonFeed(feed, 'https://quayside.example/repo/feed.json'));
  expect(items.map((item: { _record: { version: unknown } }) => item._record.version)).toEqual([null, 2]);
});
