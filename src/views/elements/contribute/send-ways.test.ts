import { expect, test } from 'vitest';
import { sendByGithub, sendByIssue, sendByMail } from './send-ways.ts';

const REPOSITORY = { url: 'https://github.com/quayside/record', branch: 'live', folder: 'content/' };
const SHORT = { file: 'events/2021/a-notice.mdx', text: '---\ntitle: A & B\n---\n' };
const LONG = { ...SHORT, text: 'x'.repeat(9000) };

const NEW = {
  template: 'new-event.yml',
  title: 'New event: A & B',
  fields: [
    ['when', '2021-03-04'],
    ['sources', 'https://a.example/\nhttps://b.example/'],
  ],
} as const;
const ask = (url: string): Record<string, string> => Object.fromEntries(new URL(url).searchParams);

test('a new file opens in the editor of GitHub with its name and text', () => {
  const { kind, url, paste } = sendByGithub(SHORT, REPOSITORY, NEW);
  expect([kind, paste]).toEqual(['new-file', false]);
  expect(url).toMatch(/^https:\/\/github\.com\/quayside\/record\/new\/live\?/);
  expect(ask(url)).toEqual({ filename: 'content/events/2021/a-notice.mdx', value: SHORT.text });
});

test('a file too long for an address goes into the issue form by the clipboard, beside what fits', () => {
  const { kind, url, paste } = sendByGithub(LONG, REPOSITORY, NEW);
  expect([kind, paste]).toEqual(['issue', true]);
  expect(url).toMatch(/^https:\/\/github\.com\/quayside\/record\/issues\/new\?template=new-event\.yml&/);
  expect(ask(url)).toEqual({
    template: 'new-event.yml',
    title: 'New event: A & B',
    when: '2021-03-04',
    sources: 'https://a.example/\nhttps://b.example/',
    entry: 'content/events/2021/a-notice.mdx\n\nThe file was copied: paste it here, in place of these words.',
  });
});

test('an answer too long for the rest of an address keeps the lines that fit, and what comes after it is tried still', () => {
  const lines = Array.from({ length: 200 }, (_, index) => `https://a.example/${'x'.repeat(80)}/${index}`);
  const fields = [
    ['sources', lines.join('\n')],
    ['what', 'y'.repeat(9000)],
    ['when', '2021'],
  ] as const;
  const { url } = sendByIssue(LONG, REPOSITORY, { ...NEW, fields });
  const { sources = '', what, when } = ask(url);
  expect(url.length).toBeLessThanOrEqual(8000);
  expect(url.length).toBeGreaterThan(7800);
  expect(lines.slice(0, sources.split('\n').length).join('\n')).toBe(sources);
  expect([what, when]).toEqual([undefined, '2021']);
});

test('the page that edits a file cannot be given a text, an issue form can', () => {
  const answers = { ...NEW, template: 'correction.yml' } as const;
  expect(sendByGithub(SHORT, REPOSITORY, answers)).toEqual({
    kind: 'edit-file',
    url: 'https://github.com/quayside/record/edit/live/content/events/2021/a-notice.mdx',
    paste: true,
  });
  const { url, paste } = sendByIssue(SHORT, REPOSITORY, answers);
  expect(paste).toBe(false);
  expect(ask(url)).toMatchObject({ template: 'correction.yml', entry: `content/${SHORT.file}\n\n${SHORT.text}` });
});

test('a letter carries a short file, and asks for a long one', () => {
  const whole = new URL(sendByMail(SHORT, 'desk@quayside.example').url);
  expect(whole.pathname).toBe('desk@quayside.example');
  expect(whole.searchParams.get('body')).toContain(SHORT.text);
  expect(sendByMail(LONG, 'desk@quayside.example').paste).toBe(true);
});
