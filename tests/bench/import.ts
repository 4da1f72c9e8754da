import { spawnSync } from 'node:child_process';
import { closeSync, cpSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, FIXTURE, ROOT } from '../sites.ts';
import type { TableLayout } from './generate-table.ts';
import { generateTable } from './generate-table.ts';

const HELP = `Measures the import of large generated tables: time, the most memory held, and whether every row is accounted for.

  npm run bench:import [-- ROWS]

  ROWS   default 70000
`;

process.exitCode = main(process.argv.slice(2));

function main([first = '70000', ...more]: readonly string[]): number {
  const rows = Number(first);
  if (more.length > 0 || !(rows >= 1)) {
    process.stderr.write(HELP);
    return 2;
  }
  const results = (['warn', 'layoffs'] as const).map((layout) => measure(layout, rows));
  return results.every((isRight) => isRight) ? 0 : 1;
}

function measure(layout: TableLayout, rows: number): boolean {
  const folder = join(CACHE, 'import', layout);
  rmSync(folder, { recursive: true, force: true });
  cpSync(FIXTURE.contentDir, join(folder, 'content'), { recursive: true });
  const table = join(folder, 'table.csv');
  writeTable(table, layout, rows);
  const once = run(['import', table, '--report', join(folder, 'report.csv')], folder);
  const again = run(['import', table], folder);
  const check = run(['check'], folder);
  process.stdout.write(`${layout}, ${(statSync(table).size / 1e6).toFixed(1)} MB\n`);
  for (const [name, { seconds, peak }] of Object.entries({ import: once, again, check }))
    process.stdout.write(`  ${name.padEnd(8)}${seconds.toFixed(1).padStart(7)} s${peak.toFixed(0).padStart(6)} MB\n`);
  process.stdout.write(`${once.output}\n${again.output}\n${check.output}\n`);
  const lines = readFileSync(join(folder, 'report.csv'), 'utf8').match(/^\d+,(written|skipped|merged),/gm)?.length;
  return once.status === 0 && again.status === 0 && once.output.includes(`${grouped(lines ?? 0)} rows: `) && lines === rows;
}

function run([command = '', ...args]: readonly string[], folder: string) {
  const peakFile = join(folder, 'peak');
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      join(ROOT, 'tests/bench/report-peak.ts'),
      join(ROOT, 'src/cli', `${command}.ts`),
      ...args,
      '--content',
      join(folder, 'content'),
    ],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, PEAK_FILE: peakFile }, maxBuffer: 1e9 },
  );
  const seconds = (performance.now() - start) / 1000;
  return { status, output: (stdout + stderr).slice(0, 3000), seconds, peak: Number(readFileSync(peakFile, 'utf8')) / 1000 };
}

function writeTable(path: string, layout: TableLayout, rows: number): void {
  mkdirSync(join(path, '..'), { recursive: true });
  const file = openSync(path, 'w');
  let batch = '';
  for (const line of generateTable(layout, rows)) {
    batch += line;
    if (batch.length < 100_000) continue;
    writeSync(file, batch);
    batch = '';
  }
  writeSync(file, batch);
  closeSync(file);
}

function grouped(count: number): string {
  return String(count).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
}
