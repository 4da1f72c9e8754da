import { describe, expect, it } from 'vitest';
import { dayShift, formatDayShift, groupDayShifts } from './day-shift.ts';

describe('a day shift', () => {
  it('counts days and says which day it is elsewhere', () => {
    expect([
      dayShift('2026-05-20', '2026-05-19'),
      dayShift('2026-05-20', '2026-05-20'),
      dayShift('2026-05-20', '2026-05-21'),
    ]).toEqual([-1, 0, 1]);
    expect(formatDayShift('2026-05-20', '2026-05-19', 'California')).toBe('Tuesday 19 May in California');
    expect(formatDayShift('2026-05-20', '2026-05-20', 'California')).toBeNull();
  });
});

describe('the places with another day at an instant', () => {
  const clocks = [
    { name: 'Auckland', zone: 'Pacific/Auckland' },
    { name: 'Singapore', zone: 'Asia/Singapore' },
    { name: 'London', zone: 'Europe/London' },
    { name: 'California', zone: 'America/Los_Angeles' },
  ];

  it('stand together under that day, with their clocks', () => {
    expect(groupDayShifts(Date.parse('2026-05-19T20:00Z'), clocks, '2026-05-20')).toEqual([
      {
        date: '2026-05-19',
        clocks: [
          { name: 'London', clock: '9:00 pm', hour: 21, minute: 0 },
          { name: 'California', clock: '1:00 pm', hour: 13, minute: 0 },
        ],
      },
    ]);
  });

  it('stand under the earlier day first when both neighbours of the day shown are in use', () => {
    const days = groupDayShifts(
      Date.parse('2026-05-20T11:30Z'),
      [
        { name: 'Kiritimati', zone: 'Pacific/Kiritimati' },
        { name: 'Pago Pago', zone: 'Pacific/Pago_Pago' },
      ],
      '2026-05-20',
    );
    expect(days.map(({ date, clocks: [clock] }) => [date, clock?.name, clock?.clock])).toEqual([
      ['2026-05-21', 'Kiritimati', '1:30 am'],
    ]);
    expect(
      groupDayShifts(
        Date.parse('2026-05-20T10:30Z'),
        [
          { name: 'Kiritimati', zone: 'Pacific/Kiritimati' },
          { name: 'Pago Pago', zone: 'Pacific/Pago_Pago' },
        ],
        '2026-05-20',
      ).map(({ date }) => date),
    ).toEqual(['2026-05-19', '2026-05-21']);
  });

  it('are none when all have the day shown', () => {
    expect(groupDayShifts(Date.parse('2026-05-20T12:00Z'), clocks.slice(2), '2026-05-20')).toEqual([]);
  });
});
