import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './sites.ts';

/** The script that an installed package's command runs, for `node` to run without a shell on any system. */
export function scriptOf(packageName: string, command = packageName): string {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin }: { bin: string | Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new Error(`${packageName} has no command ${command}.`);
  return join(folder, script);
}
