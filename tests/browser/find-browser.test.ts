import { describe, expect, test } from 'vitest';
import type { Effects } from './find-browser.ts';
import { browserFlags, findBrowser } from './find-browser.ts';

interface Machine {
  readonly platform?: string;
  readonly isRoot?: boolean;
  readonly env?: Record<string, string>;
  readonly own?: string | null;
  readonly files?: readonly string[];
  /** Files that come to be when apt-get installs. */
  readonly packages?: readonly string[];
}

function machine({
  platform = 'linux',
  isRoot = false,
  env = { PATH: '/usr/local/bin:/usr/bin' },
  own = null,
  files = [],
  packages,
}: Machine) {
  const present = new Set(files);
  const commands: string[] = [];
  const effects: Effects = {
    platform,
    isRoot,
    env,
    own: () => own,
    exists: (path) => present.has(path),
    run: (...words) => {
      commands.push(words.join(' '));
      if (words.includes('install')) packages?.forEach((file) => present.add(file));
      return packages !== undefined;
    },
  };
  return { effects, commands };
}

const OWN = '/home/a/.cache/ms-playwright/chromium-1200/chrome-linux/chrome';

describe('the browser of the tests', () => {
  test('is Playwright’s own before any other', () => {
    const { effects } = machine({ own: OWN, files: [OWN, '/usr/bin/chromium'] });
    expect(findBrowser(effects)).toBe(OWN);
  });

  test('is an installed one where Playwright’s own was not downloaded', () => {
    const { effects } = machine({ own: OWN, files: ['/usr/bin/google-chrome'] });
    expect(findBrowser(effects)).toBe('/usr/bin/google-chrome');
  });

  test('is Chromium before Chrome wherever each is on the path', () => {
    const { effects } = machine({ files: ['/usr/local/bin/google-chrome', '/usr/bin/chromium'] });
    expect(findBrowser(effects)).toBe('/usr/bin/chromium');
  });

  test('is the first on the path of two of one name', () => {
    const { effects } = machine({ files: ['/usr/bin/chromium', '/usr/local/bin/chromium'] });
    expect(findBrowser(effects)).toBe('/usr/local/bin/chromium');
  });

  test.each([
    ['darwin', { PATH: '/usr/bin', HOME: '/Users/a' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', { PATH: '/usr/bin', HOME: '/Users/a' }, '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['win32', { Path: 'C:\\Windows;D:\\bin' }, 'D:\\bin\\chrome.exe'],
    ['win32', { PROGRAMFILES: 'C:\\Program Files' }, 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    [
      'win32',
      { LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' },
      'C:\\Users\\a\\AppData\\Local\\Chromium\\Application\\chrome.exe',
    ],
  ])('on %s is found in its usual place (%o)', (platform, env, path) => {
    expect(findBrowser(machine({ platform, env, files: [path] }).effects)).toBe(path);
  });

  test('is installed on Debian by root when there is none', () => {
    const { effects, commands } = machine({ isRoot: true, files: ['/etc/debian_version'], packages: ['/usr/bin/chromium'] });
    expect(findBrowser(effects)).toBe('/usr/bin/chromium');
    expect(commands).toEqual(['apt-get update', 'apt-get install -y chromium']);
  });

  test('is not installed when one is there', () => {
    const { effects, commands } = machine({ isRoot: true, files: ['/etc/debian_version', '/usr/bin/chrome'], packages: [] });
    expect(findBrowser(effects)).toBe('/usr/bin/chrome');
    expect(commands).toEqual([]);
  });

  test.each([
    ['another user than root', { isRoot: false, files: ['/etc/debian_version'] }],
    ['another system than Debian', { isRoot: true, files: [] }],
    ['macOS', { platform: 'darwin', isRoot: true, files: ['/etc/debian_version'] }],
  ])('is not installed for %s, who is told what to do', (_, options) => {
    const { effects, commands } = machine({ ...options, packages: ['/usr/bin/chromium'] });
    expect(() => findBrowser(effects)).toThrow(/npx playwright install chromium/);
    expect(commands).toEqual([]);
  });

  test('is asked for in words when the packages cannot be installed', () => {
    const { effects, commands } = machine({ isRoot: true, files: ['/etc/debian_version'] });
    expect(() => findBrowser(effects)).toThrow(/install Chromium or Chrome/);
    expect(commands).toEqual(['apt-get update']);
  });

  test('runs without its sandbox for root only', () => {
    expect(browserFlags(true)).toContain('--no-sandbox');
    expect(browserFlags(false)).not.toContain('--no-sandbox');
    expect(browserFlags(false)).toContain('--disable-background-networking');
  });
});
