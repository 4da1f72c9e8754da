import { describe, expect, it } from 'vitest';
import { ZONE_ALIASES } from './zone-aliases.ts';
import { ZONES_OF_CITIES } from './zone-cities.ts';
import { cityOf } from './zone-city.ts';
import { ZONE_NAMES } from './zone-names.ts';
import { canonicalZone, isZone, suggestZone, zoneReason } from './zones.ts';
import { offsetAt } from './zoned.ts';

describe('the list of zones', () => {
  it('is in order, without repetition, and apart from the other names', () => {
    expect(ZONE_NAMES).toEqual([...new Set(ZONE_NAMES)].sort());
    expect(Object.keys(ZONE_ALIASES).filter(isZone)).toEqual([]);
  });

  it('leads from every other name and every city to a canonical name', () => {
    expect([...Object.values(ZONE_ALIASES), ...Object.values(ZONES_OF_CITIES)].filter((zone) => !isZone(zone))).toEqual([]);
  });

  it('has only names that the machine knows, and other names that keep the same clock in 2026', () => {
    const instants = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)];
    const clock = (zone: string): number[] => instants.map((instant) => offsetAt(instant, zone));
    for (const zone of ZONE_NAMES) expect(() => clock(zone), zone).not.toThrow();
    for (const [alias, zone] of Object.entries(ZONE_ALIASES)) expect(clock(alias), alias).toEqual(clock(zone));
  });

  it('has every zone that the machine lists', () => {
    expect(Intl.supportedValuesOf('timeZone').filter((name) => canonicalZone(name) === null)).toEqual([]);
  });

  it('uses the spellings of today', () => {
    const modern = [
      'Asia/Kolkata',
      'Europe/Kyiv',
      'Asia/Ho_Chi_Minh',
      'Asia/Yangon',
      'America/Argentina/Buenos_Aires',
      'America/Nuuk',
      'UTC',
    ];
    expect(modern.filter((name) => !isZone(name))).toEqual([]);
    expect(
      ['Asia/Calcutta', 'Europe/Kiev', 'US/Pacific', 'GMT', 'Etc/UTC', 'asia/singapore', '', 'toString'].filter(isZone),
    ).toEqual([]);
  });
});

describe('another name of a zone', () => {
  it.each([
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['US/Pacific', 'America/Los_Angeles'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['Etc/UTC', 'UTC'],
    ['Iceland', 'Atlantic/Reykjavik'],
    ['Etc/GMT+5', 'Etc/GMT+5'],
  ])('leads to the canonical one: %s', (name, zone) => {
    expect(canonicalZone(name)).toBe(zone);
  });

  it('is not made up', () => {
    expect(['us/pacific', 'PST', 'Mars/Olympus', '', 'constructor'].map(canonicalZone)).toEqual([null, null, null, null, null]);
  });
});

describe('a suggestion', () => {
  it.each([
    ['asia/singapore', 'Asia/Singapore'],
    ['ASIA/SINGAPORE', 'Asia/Singapore'],
    ['Singapore', 'Asia/Singapore'],
    ['America/New York', 'America/New_York'],
    ['New York', 'America/New_York'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['Calcutta', 'Asia/Kolkata'],
    ['us/pacific', 'America/Los_Angeles'],
    ['America/San_Francisco', 'America/Los_Angeles'],
    ['Bengaluru', 'Asia/Kolkata'],
    ['Asia/Singapor', 'Asia/Singapore'],
    ['Europe/Lodnon', 'Europe/London'],
    ['PARIS', 'Europe/Paris'],
  ])('for %s is %s', (name, zone) => {
    expect(suggestZone(name)).toBe(zone);
  });

  it.each(['PST', 'EST', 'IST', 'CET', 'ET', 'UTC+8', '+08:00', '', 'x', '8', 'Zzyzx/Qwertyuiop'])(
    'is not made for "%s"',
    (name) => {
      expect(suggestZone(name)).toBeNull();
    },
  );
});

describe('a zone in content', () => {
  it('is accepted by its canonical name', () => {
    expect(zoneReason('Asia/Singapore')).toBeNull();
  });

  it.each([
    ['Asia/Calcutta', 'zone-alias', '"Asia/Calcutta" is another name of Asia/Kolkata.', 'Write Asia/Kolkata.'],
    ['Singapor', 'zone-unknown', 'There is no time zone "Singapor".', 'Did you mean Asia/Singapore?'],
    [
      'Zzyzx',
      'zone-unknown',
      'There is no time zone "Zzyzx".',
      'Write an IANA zone, a region and a city, such as Asia/Singapore, or UTC.',
    ],
    [
      'PST',
      'zone-unknown',
      '"PST" is an abbreviation, and abbreviations are ambiguous: IST is India, Israel and Ireland, CST is Chicago and China.',
      'Write the zone of the place, such as America/New_York.',
    ],
    [
      'UTC+8',
      'zone-unknown',
      '"UTC+8" is an offset, not a time zone.',
      'Write the zone of the place, such as Asia/Singapore. An offset may stand after the clock time, as in 2026-05-20T04:00+08:00.',
    ],
  ])('is refused by another: %s', (name, rule, message, hint) => {
    expect(zoneReason(name)).toEqual({ rule, message, hint });
  });
});

describe('the city of a zone', () => {
  it.each([
    ['Asia/Singapore', 'Singapore'],
    ['America/Los_Angeles', 'Los Angeles'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
    ['America/Port-au-Prince', 'Port-au-Prince'],
    ['UTC', 'UTC'],
    // POSIX counts west as positive.
    ['Etc/GMT+5', 'UTC−5'],
    ['Etc/GMT-14', 'UTC+14'],
  ])('%s is %s', (zone, city) => {
    expect(cityOf(zone)).toBe(city);
  });
});
