import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ZONE_NAMES } from './zone-names.ts';
import { civilAt } from './zoned.ts';

const host = process.env['TZ'];

beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  if (host === undefined) delete process.env['TZ'];
  else process.env['TZ'] = host;
});

describe('formatting at build time', () => {
  it('agrees with Intl in every zone, to the second of a change of clocks', async () => {
    process.env['TZ'] = 'UTC';
    const { formatInstant } = await import('./build-format.ts');
    // Seconds before and at changes of clocks in Los Angeles, London and Lord Howe, and the day that Samoa left out.
    const changes = ['2026-03-08T10:00Z', '2026-11-01T09:00Z', '2026-03-29T01:00Z', '2026-10-03T15:30Z', '2011-12-30T10:00Z'];
    const instants = changes.map((text) => Date.parse(text)).flatMap((at) => [at - 1000, at, at + 1_800_000]);
    for (const zone of ZONE_NAMES)
      expect({ zone, civil: instants.map((at) => formatInstant(at, zone)) }).toEqual({
        zone,
        civil: instants.map((at) => civilAt(at, zone)),
      });
  });

  it('writes an instant with its offset', async () => {
    process.env['TZ'] = 'UTC';
    const { formatDateTime } = await import('./build-format.ts');
    expect(formatDateTime(Date.parse('2026-05-19T20:00Z'), 'Asia/Singapore')).toBe('2026-05-20T04:00+08:00');
    expect(formatDateTime(Date.parse('2026-11-01T08:30Z'), 'America/Los_Angeles')).toBe('2026-11-01T01:30-07:00');
    expect(formatDateTime(Date.parse('2026-11-01T09:30Z'), 'America/Los_Angeles')).toBe('2026-11-01T01:30-08:00');
  });

  it.each(['America/New_York', 'Europe/London'])('is refused where the machine keeps another zone than UTC: %s', async (zone) => {
    process.env['TZ'] = zone;
    const { formatDateTime, formatInstant } = await import('./build-format.ts');
    const message = `Times can be formatted only where the time zone of the machine is UTC, and it is ${zone}. Run the command with TZ=UTC.`;
    expect(() => formatDateTime(0, 'UTC')).toThrow(message);
    expect(() => formatInstant(0, 'UTC')).toThrow(message);
  });
});
