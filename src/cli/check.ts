import './utc.ts';
import { relative, resolve } from 'node:path';
import type { ContentCheck } from './check-call.ts';
import { CHECK_HELP, parseCheckCall } from './check-call.ts';
import { checkTexts } from './check-texts.ts';
import type { CheckPlace } from './check-texts.ts';
import { fixTexts, renderFixed, writeFixed } from './fix-content.ts';
import { loadTexts } from './read-content.ts';
import { loadReadings, saveReadings } from './reading-cache.ts';
import { renderRule } from './render-rule.ts';
import { isWanted } from './select-problems.ts';
import { watchTexts } from './watch-texts.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    const call = parseCheckCall(args);
    if (call.kind === 'help') return print(CHECK_HELP, 0);
    if (call.kind === 'explain') return print(renderRule(call.rule), 0);
    const [cwd, root] = [process.cwd(), resolve(call.content ?? (process.env['CONTENT_DIR'] || 'content'))];
    const place = { root, cwd, prefix: `${relative(cwd, root).replaceAll('\\', '/')}/` };
    if (call.watch) return await watchContent(call, place);
    if (call.fix === 'show') return print(await fixContent(call, place), 0);
    if (call.fix === 'write') process.stdout.write(await fixContent(call, place));
    return await checkOnce(call, place);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${CHECK_HELP}`);
    return 2;
  }
}

async function checkOnce(call: ContentCheck, place: CheckPlace): Promise<number> {
  const texts = await loadTexts(place.root);
  const memo = call.cache ? loadReadings(place.root) : new Map();
  const known = new Map(memo);
  const { output, status } = await checkTexts(texts, call, place, memo, call.now ?? Date.now());
  if (call.cache && [...memo].some(([file, reading]) => known.get(file) !== reading)) saveReadings(place.root, memo);
  return print(output, status);
}

async function fixContent(call: ContentCheck, place: CheckPlace): Promise<string> {
  const fixed = fixTexts(await loadTexts(place.root), (file) => isWanted(file, { paths: call.paths, ...place }));
  if (call.fix === 'write') writeFixed(place.root, fixed);
  return renderFixed(fixed, place.prefix, call.fix === 'show');
}

/** Checks after every change until somebody presses Ctrl and C, which is no failure. */
async function watchContent(call: ContentCheck, place: CheckPlace): Promise<number> {
  const ending = new AbortController();
  process.once('SIGINT', () => ending.abort());
  const memo = call.cache ? loadReadings(place.root) : new Map();
  const onChange = async (texts: ReadonlyMap<string, string>): Promise<void> => {
    const { output } = await checkTexts(texts, call, place, memo, call.now ?? Date.now());
    // Clears the screen and what was scrolled away, where there is a screen.
    process.stdout.write(`${process.stdout.isTTY ? '\u001b[2J\u001b[3J\u001b[H' : ''}${output}`);
    if (call.format === 'text') process.stdout.write('\nWaiting for changes; Ctrl and C ends.\n');
  };
  await watchTexts(place.root, onChange, ending.signal);
  return 0;
}

function print(text: string, status: number): number {
  process.stdout.write(text);
  return status;
}
