import type { Dice } from './dice.ts';
import { createDice } from './dice.ts';

const NAMES = [
  'Quill',
  'Harrow & Sons',
  'Lantern',
  'Brightwater',
  'Óxido',
  'Tidewater',
  'Mørk',
  'Saltmarsh Foods',
  '東都',
  'O’Dell',
  'Nine "Pines"',
  'Vale',
];
const TAILS = [
  '',
  ' Inc',
  ', Inc.',
  ' LLC',
  ' Corp',
  ' (store 12)',
  ' / Depot',
  ' dba "The Yard"',
  ' — North',
  ': East',
  ' #4',
  ' 🚢',
];
const TOWNS = ['Saltmarsh', 'Port Lisboa', 'Far Quay', 'SF Bay Area', 'Łódź', '12 Pier Rd, Suite 4', ''];
const COUNTS = ['12', '1,200', '45.0', '0', '', 'N/A', '100+', '40-50', 'Unknown', '7', '310'];

/** The layouts that are generated. */
export type TableLayout = 'warn' | 'layoffs';

const HEADERS: Readonly<Record<TableLayout, readonly string[]>> = {
  warn: [
    'hash_id',
    'postal_code',
    'company',
    'location',
    'notice_date',
    'effective_date',
    'jobs',
    'is_temporary',
    'is_closure',
    'is_amendment',
    'is_superseded',
  ],
  layoffs: [
    'company',
    'location',
    'total_laid_off',
    'date',
    'percentage_laid_off',
    'industry',
    'source',
    'stage',
    'funds_raised',
    'country',
    'date_added',
  ],
};

/** Lines of a table of invented employers with what real tables have: quotes, line ends in cells, empty and impossible days, short rows, repeats. */
export function* generateTable(layout: TableLayout, rows: number, seed = 1): Generator<string> {
  const dice = createDice(seed);
  yield `${HEADERS[layout].join(',')}\r\n`;
  let last = '';
  for (let row = 0; row < rows; row++) {
    const line = dice.chance(3) && last !== '' ? last : drawLine(layout, row, dice);
    last = line;
    yield line;
  }
}

function drawLine(layout: TableLayout, row: number, dice: Dice): string {
  if (dice.chance(1)) return `"never closed ${row},x,y\r\n`;
  if (dice.chance(1)) return `short,row\r\n`;
  const company = dice.chance(1) ? '' : `${dice.pick(NAMES)} ${dice.int(1, 9000)}${dice.pick(TAILS)}`;
  const place = dice.chance(2) ? 'Hall A\nHall B' : dice.pick(TOWNS);
  const cells = layout === 'warn' ? warnCells(row, company, place, dice) : layoffsCells(company, place, dice);
  return `${cells.map((cell) => (/[",\n]/.test(cell) || dice.chance(10) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}

function warnCells(row: number, company: string, place: string, dice: Dice): string[] {
  const flag = (percent: number): string => (dice.chance(percent) ? 'True' : 'False');
  return [
    `hash${row}`,
    dice.pick(['CA', 'NY', 'TX']),
    company,
    place,
    isoDay(dice),
    isoDay(dice),
    dice.pick(COUNTS),
    flag(5),
    flag(30),
    flag(5),
    flag(4),
  ];
}

function layoffsCells(company: string, place: string, dice: Dice): string[] {
  const share = dice.pick(['', '0.05', '1', '0.333', '12%', '1.5']);
  const source = dice.pick([
    '',
    'Internal memo',
    'https://harbour-gazette.example/a?b=1',
    'https://elsewhere.example/x',
    'ftp://x',
  ]);
  return [
    company,
    place,
    dice.pick(COUNTS),
    usDay(dice),
    share,
    'Ports',
    source,
    'Series A',
    '12',
    dice.pick(['Mareland', 'Tejo', '']),
    usDay(dice),
  ];
}

function isoDay(dice: Dice): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  if (dice.chance(2)) return dice.pick(['', '2021-02-30', '0021-03-04', 'March 2021', '44257']);
  return `${dice.int(1988, 2026)}-${two(dice.int(1, 12))}-${two(dice.int(1, 28))}${dice.chance(10) ? ' 00:00:00' : ''}`;
}

function usDay(dice: Dice): string {
  if (dice.chance(2)) return dice.pick(['', '2/30/2021', '13/13/2021', '3/4/21', 'soon']);
  return `${dice.int(1, 12)}/${dice.int(1, 28)}/${dice.int(2019, 2026)}`;
}
