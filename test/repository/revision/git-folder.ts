// A real git repository in a folder of the test's own, made and thrown away with the test.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type GitFolder = {
  readonly dir: string;
  /** Runs git there, as its user would, and gives what it printed. */
  readonly git: (...args: readonly string[]) => string;
  readonly write: (file: string, content: string | Uint8Array) => void;
  /** Commits everything and gives the commit's full name. */
  readonly commit: (message?: string) => string;
  readonly remove: () => void;
};

const ENV = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'T',
  GIT_AUTHOR_EMAIL: 't@example.org',
  GIT_COMMITTER_NAME: 'T',
  GIT_COMMITTER_EMAIL: 't@example.org',
};

/** An empty repository on branch `main`. */
export function gitFolder(): GitFolder {
  const dir = mkdtempSync(join(tmpdir(), 'vizir-git-'));
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], {
      cwd: dir,
      env: ENV,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  git('init', '-q', '-b', 'main');
  let commits = 0;
  return {
    dir,
    git,
    write: (file, content) => {
      mkdirSync(dirname(join(dir, file)), { recursive: true });
      writeFileSync(join(dir, file), content);
    },
    commit: (message) => {
      commits += 1;
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '--no-verify', '-m', message ?? `change ${commits}`);
      return git('rev-parse', 'HEAD');
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}
