import { spawn } from 'node:child_process';

/** What git printed, or why it printed nothing that can be used. */
export type GitOutcome =
  | { readonly kind: 'done'; readonly output: Buffer }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly message: string };

// A history of a million changes; beyond it something is wrong.
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_MS = 120_000;

// What a repository or its surroundings could make git run: monitors of files, programs that verify signatures, downloads of what a
// partial clone lacks. A hook of git sets variables that would point it at another repository.
const SAFE = ['core.fsmonitor=false', 'log.showSignature=false', 'core.quotePath=false'];
// What would make a history read otherwise on another machine. Of files that give people other names the repository's own is read alone.
const SAME = [
  'log.showRoot=true',
  'i18n.logOutputEncoding=UTF-8',
  'trailer.separators=:',
  'mailmap.file=',
  'mailmap.blob=HEAD:.mailmap',
];
const SETTINGS = [...SAFE, ...SAME].flatMap((setting) => ['-c', setting]);
const OWN_ENV = {
  LC_ALL: 'C',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_LITERAL_PATHSPECS: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
};

/** Runs git in a folder, without a shell and without anything else that it could start. `input` is what it reads. */
export function runGit(folder: string, args: readonly string[], input = ''): Promise<GitOutcome> {
  return new Promise((settle) => {
    const git = spawn('git', ['--no-pager', ...SETTINGS, ...args], { cwd: folder, env: cleanEnv(), timeout: MOST_MS });
    const pieces: Buffer[] = [];
    let [bytes, message] = [0, ''];
    git.stdout.on('data', (piece: Buffer) => {
      bytes += piece.length;
      if (bytes > MOST_BYTES) git.kill();
      else pieces.push(piece);
    });
    git.stderr.on('data', (piece: Buffer) => (message = (message + piece.toString('utf8')).slice(0, 2000)));
    git.on('error', (error) => {
      const missing = 'code' in error && error.code === 'ENOENT';
      settle(missing ? { kind: 'missing' } : { kind: 'failed', message: error.message });
    });
    git.on('close', (code) => {
      if (code === 0 && bytes <= MOST_BYTES) settle({ kind: 'done', output: Buffer.concat(pieces) });
      else settle({ kind: 'failed', message: message.trim() || `git ${args[0]} took too long, or had too much to say.` });
    });
    // Git may close its end before it has read everything; what it printed decides.
    git.stdin.on('error', () => undefined);
    git.stdin.end(input);
  });
}

function cleanEnv(): Record<string, string | undefined> {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') || name.startsWith('GIT_CONFIG_'));
  return { ...Object.fromEntries(kept), ...OWN_ENV };
}
