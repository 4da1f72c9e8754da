import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** What the search sees and does outside itself. */
export interface Effects {
  /** As in process.platform. */
  readonly platform: string;
  readonly isRoot: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where Playwright's own browser is once it is installed; null on systems it does not know. */
  readonly own: () => string | null;
  readonly exists: (path: string) => boolean;
  /** Runs a command with its output shown; false when it fails. */
  readonly run: (command: string, ...args: readonly string[]) => boolean;
}

/**
 * The path of a browser: Playwright's own, else an installed Chromium or Chrome, else, on Debian as root, the one its packages have.
 * Throws with what to do when there is none.
 */
export function findBrowser(effects: Effects = thisMachine()): string {
  const found = findInstalled(effects);
  if (found !== null) return found;
  if (effects.platform === 'linux' && effects.isRoot && effects.exists('/etc/debian_version')) {
    if (effects.run('apt-get', 'update') && effects.run('apt-get', 'install', '-y', 'chromium')) {
      const installed = findInstalled(effects);
      if (installed !== null) return installed;
    }
  }
  throw new Error('No browser was found for the tests. Run "npx playwright install chromium", or install Chromium or Chrome.');
}

/** How the browser is started: quietly, and as root without the sandbox, which refuses to run there. */
export function browserFlags(isRoot = thisMachine().isRoot): string[] {
  return [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
}

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

function findInstalled(effects: Effects): string | null {
  const own = effects.own();
  const candidates = [...(own === null ? [] : [own]), ...onPath(effects), ...usualPlaces(effects)];
  return candidates.find(effects.exists) ?? null;
}

/** Paths are joined by hand with the separators of the platform asked about, not of the one that runs. */
function onPath({ platform, env }: Effects): string[] {
  const windows = platform === 'win32';
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(windows ? ';' : ':').filter((folder) => folder !== '');
  return COMMANDS.flatMap((command) => folders.map((folder) => (windows ? `${folder}\\${command}.exe` : `${folder}/${command}`)));
}

function usualPlaces({ platform, env }: Effects): string[] {
  if (platform === 'darwin')
    return ['', env['HOME'] ?? ''].flatMap((above) => [
      `${above}/Applications/Chromium.app/Contents/MacOS/Chromium`,
      `${above}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
    ]);
  if (platform !== 'win32') return [];
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const above = env[name];
    return above ? [`${above}\\Chromium\\Application\\chrome.exe`, `${above}\\Google\\Chrome\\Application\\chrome.exe`] : [];
  });
}

function thisMachine(): Effects {
  return {
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    env: process.env,
    own: () => {
      try {
        return chromium.executablePath();
      } catch {
        return null;
      }
    },
    exists: existsSync,
    run: (command, ...args) =>
      spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0,
  };
}
