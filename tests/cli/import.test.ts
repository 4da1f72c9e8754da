import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generateTable } from '../bench/generate-table.ts';
import { expectGolden, newsrooms, run } from './command.ts';

const newsroom = newsrooms();

const TABLE = `company,location,total_laid_off,date,percentage_laid_off,industry,source,stage,country
"Tidewater Freight Company, Inc.",Saltmarsh,"1,200",3/4/2021,0.05,Ports,https://harbour-gazette.example/a,Series A,Mareland
"Quill ""Q"" Depot",Nowhere,100+,3/5/2021,,Ports,Internal memo,,
"Quill ""Q"" Depot",Nowhere,100+,3/5/2021,,Ports,Another memo,,
"Never closed,Nowhere,5,3/5/2021,,,,,
Short,row
Vale,Nowhere,5,2/30/2021,,,,,
,,,,,,,,
`;

function drafts(folder: string): string[] {
  return readdirSync(join(folder, 'content', 'drafts'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .sort();
}

test('rows become drafts that pass the check, and each row is accounted for', () => {
  const folder = newsroom();
  writeFileSync(join(folder, 'layoffs.csv'), TABLE);
  const first = run('import', folder, 'layoffs.csv', '--report', 'report.csv', '--suggest', 'names.yaml');
  const texts = drafts(folder).map((file) => `${file}\n${readFileSync(join(folder, 'content/drafts', file), 'utf8')}`);
  const files = ['report.csv', 'names.yaml'].map((file) => `${file}\n${readFileSync(join(folder, file), 'utf8')}`);
  const check = run('check', folder);
  const list = run('check', folder, '--drafts');
  const again = run('import', folder, 'layoffs.csv');
  expect([first, check, list, again].map(({ status, stderr }) => [status, stderr])).toEqual(Array(4).fill([0, '']));
  expectGolden(
    'import.text.txt',
    [first.stdout, ...texts, ...files, check.stdout, list.stdout, again.stdout]
      .join('\n---- \n')
      .replaceAll('\r\n', '\n')
      .replace(/in \d+ files/g, 'in … files'),
  );
});

test.each(['warn', 'layoffs'] as const)('a large %s table is imported whole: read is written, skipped and merged', (layout) => {
  const folder = newsroom();
  writeFileSync(join(folder, 'table.csv'), [...generateTable(layout, 400)].join(''));
  const { status, stdout } = run('import', folder, 'table.csv', '--report', 'report.csv');
  expect(status).toBe(0);
  const [read = 0, ...parts] = [...(stdout.split('\n')[1] ?? '').matchAll(/[\d,]+(?= )/g)].map(([number]) =>
    Number(number.replaceAll(',', '')),
  );
  expect(read).toBe(parts.reduce((sum, part) => sum + part, 0));
  const report = readFileSync(join(folder, 'report.csv'), 'utf8').match(/^\d+,(?:written|skipped|merged),/gm) ?? [];
  expect(report.length).toBe(read);
  expect(drafts(folder).length).toBe(parts[0]);
  expect(run('check', folder).stdout).toMatch(/^0 problems in \d+ files\n/);
  expect(run('import', folder, 'table.csv').stdout).toContain(' 0 written');
});

test.each([
  ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'), 'UTF-16LE'],
  ['Windows-1252 with semicolons', (text: string) => Buffer.from(text.replaceAll(',', ';'), 'latin1'), 'WINDOWS-1252'],
  ['UTF-8 with tabs, a mark and a title above', (text: string) => `\uFEFFNotices\r\n\r\n${text.replaceAll(',', '\t')}`, 'UTF-8'],
])('%s is read', (_, encode, encoding) => {
  const folder = newsroom();
  writeFileSync(join(folder, 'table.csv'), encode('Employer,City,Received Date,Workers\r\nCafé Zoë,Far Quay,3/4/2021,12\r\n'));
  const { stdout } = run('import', folder, 'table.csv', '--dry-run');
  expect(stdout).toContain(
    `table.csv: ${encoding}, read as warn (Employer, City, Received Date, Workers).\n1 row: 1 would be written`,
  );
  expect(stdout).toContain('title: Café Zoë gives notice of 12 jobs');
  expect(stdout).toContain('places: [far-quay]');
});

test('a map of your own says which column is what', () => {
  const folder = newsroom();
  writeFileSync(join(folder, 'table.csv'), 'Firma;Datum;Stellen\nTidewater;4.3.2021;12\nLantern Ferries;5.3.2021;\n');
  writeFileSync(
    join(folder, 'map.yaml'),
    "name: register\ncolumns: { organisation: Firma, date: Datum, count: Stellen }\ndates: [D.M.YYYY]\nkind: notice\ntitle: '{organisation} reports {count} jobs'\nsource: { publisher: Harbour Register, kind: primary }\nstories: [ferries-stop]\n",
  );
  expect(run('import', folder, 'table.csv', '--map', 'map.yaml', '--organisation', 'tidewater-freight')).toMatchObject({
    status: 0,
  });
  const [file = ''] = drafts(folder);
  expect(readFileSync(join(folder, 'content/drafts', file), 'utf8')).toContain('publisher: Harbour Register\n    kind: primary');
  expect(drafts(folder).length).toBe(1);
});

test('a draft is published when it says so, and not because a line is missing', () => {
  const folder = newsroom();
  const sound = readFileSync(join(folder, 'content/events/2021/counter-hours.mdx'), 'utf8');
  const path = join(folder, 'content/events/2021/later.mdx');
  writeFileSync(path, sound.replace('---\n', '---\ndraft: true\n'));
  expect(run('check', folder).stdout).toContain('One entry is a draft and is published nowhere.');
  writeFileSync(path, sound.replace('---\n', '---\ndraft: false\n'));
  expect(run('check', folder).stdout).toContain('One entry is new or has new parts.');
});

test('a call or a table that cannot be used is answered with what to write', () => {
  const folder = newsroom();
  writeFileSync(join(folder, 'other.csv'), 'name,colour\na,b\n');
  writeFileSync(join(folder, 'book.csv'), 'PK\u0003\u0004');
  writeFileSync(join(folder, 'map.yaml'), 'name: x\ncolumns: { organization: Firma }\n');
  const calls = [
    [],
    ['--limt', '3'],
    ['a.csv', 'b.csv'],
    ['gone.csv'],
    ['other.csv'],
    ['book.csv'],
    ['other.csv', '--map', 'wran'],
    ['other.csv', '--map', 'map.yaml'],
    ['other.csv', '--since', '2021'],
    ['other.csv', '--limit', '0'],
    ['other.csv', '--encoding', 'klingon'],
  ];
  const said = calls.map((args) => {
    const { status, stdout, stderr } = run('import', folder, ...args);
    return `import ${args.join(' ')}\n${status}\n${stdout}${stderr}`;
  });
  expectGolden('import-refused.text.txt', said.join('\n'));
});
