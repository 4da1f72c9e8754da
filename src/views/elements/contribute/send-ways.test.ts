import { expect, test } from 'vitest';
import { sendByGithub, sendByIssue, sendByMail } from './send-ways.ts';

const REPOSITORY = { url: 'https://github.com/quayside/record', branch: 'live', folder: 'content/' };
const SHORT = { file: 'events/2021/a-notice.mdx', text: '---\ntitle: A & B\n---\n' };
const LONG = { ...SHORT, text: 'x'.repeat(9000) };

test('a new file opens in the editor of GitHub with its name and text', () => {
  const { kind, url, paste } = sendByGithub(SHORT, REPOSITORY, false);
  expect([kind, paste]).toEqual(['new-file', false]);
  expect(url).toMatch(/^https:\/\/github\.com\/quayside\/record\/new\/live\?/);
  expect(Object.fromEntries(new URL(url).searchParams)).toEqual({
    filename: 'content/events/2021/a-notice.mdx',
    value: SHORT.text,
  });
});

test('a file too long for an address goes into an issue by the clipboard', () => {
  const { kind, url, paste } = sendByGithub(LONG, REPOSITORY, false);
  expect([kind, paste]).toEqual(['issue', true]);
  expect(url.length).toBeLessThan(1000);
  expect(new URL(url).searchParams.get('title')).toBe('New event: a-notice');
});

test('the page that edits a file cannot be given a text, an issue can', () => {
  expect(sendByGithub(SHORT, REPOSITORY, true)).toEqual({
    kind: 'edit-file',
    url: 'https://github.com/quayside/record/edit/live/content/events/2021/a-notice.mdx',
    paste: true,
  });
  const { url, paste } = sendByIssue(SHORT, REPOSITORY, true);
  expect(paste).toBe(false);
  expect(new URL(url).searchParams.get('body')).toContain('title: A & B');
});

test('a letter carries a short file, and asks for a long one', () => {
  const whole = new URL(sendByMail(SHORT, 'desk@quayside.example').url);
  expect(whole.pathname).toBe('desk@quayside.example');
  expect(whole.searchParams.get('body')).toContain(SHORT.text);
  expect(sendByMail(LONG, 'desk@quayside.example').paste).toBe(true);
});
