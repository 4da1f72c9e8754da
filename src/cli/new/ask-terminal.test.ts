import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { recordAnswers, Stopped } from './ask.ts';
import type { Said } from './ask.ts';
import { askTerminal } from './ask-terminal.ts';

const CHOICES = [
  ...'abcdefghij'.split('').map((letter) => ({ value: letter, label: `Harbour ${letter.toUpperCase()}` })),
  { value: 'other', label: 'Another', always: true },
];

/** A terminal and somebody at it: each text is typed when the screen has stopped changing. */
function terminal(typed: readonly string[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const left = [...typed];
  let screen = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  output.on('data', (chunk: Buffer) => {
    screen += String(chunk);
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const text = left.shift();
      if (text !== undefined) input.write(text);
    }, 20);
  });
  return { ask: askTerminal(input, output), seen: () => screen };
}

test('nothing is chosen while nothing on a list is called what was typed', async () => {
  const { ask, seen } = terminal(['zz', '\r', '\u007f', '\u007f', 'harbour c', '\r']);
  expect(await ask.choose('Which?', CHOICES.slice(0, -1))).toBe('c');
  expect(seen()).toContain('Nothing on the list is called that.');
});

test('the way out of a list is there whatever is typed', async () => {
  const { ask } = terminal(['zz', '\r']);
  expect(await ask.choose('Which?', CHOICES)).toBe('other');
});

test('what was said is kept when the person stops', async () => {
  const said: Said[] = [];
  const ask = recordAnswers(terminal(['Crews told', '\r', '\u0003']).ask, said);
  expect(await ask.text('What happened?')).toBe('Crews told');
  await expect(ask.choose('Which?', CHOICES)).rejects.toThrow(Stopped);
  expect(said).toEqual([{ question: 'What happened?', answer: 'Crews told' }]);
});
