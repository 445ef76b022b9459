// The one place that starts git: it reads objects and nothing else, whatever the repository's own settings say.

import { spawnSync } from 'node:child_process';

export type GitAnswer =
  | { readonly kind: 'ok'; readonly bytes: Uint8Array }
  /** `reason`: the first line of what git said. */
  | { readonly kind: 'failed'; readonly reason: string }
  /** It said more than `mostBytes`, or took longer than a minute. */
  | { readonly kind: 'too_much' }
  /** There is no git on this machine. */
  | { readonly kind: 'no_git' };

export type GitOptions = {
  /** What goes to its standard input. */
  readonly input?: string;
  /** Bytes of its answer at which it is stopped; 1 MB when absent. */
  readonly mostBytes?: number;
};

const MEGABYTE = 1_048_576;
/** The largest repository that is read takes seconds; a longer one waits for something that will not come. */
const TIMEOUT_MS = 60_000;

/**
 * Settings that would run a program of the repository's choice, or reach out to a network: switched off for each call. No command that is
 * used here looks at work tree, index or attributes; this holds also when one day one does.
 */
const SETTINGS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.attributesFile=/dev/null',
  'core.pager=cat',
  'core.sshCommand=false',
  'core.askPass=',
  'credential.helper=',
  'diff.external=',
  'protocol.allow=never',
  // A bare repository among the files of a pull request would bring settings of its own.
  'safe.bareRepository=explicit',
  'submodule.recurse=false',
];

/** What the caller's environment may still say of git. GIT_DIR and the like, set in hooks, would point to another repository. */
const KEPT = [
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_CEILING_DIRECTORIES',
  'GIT_EXEC_PATH',
];

/** Runs git in `dir` (which must be a directory) and gives what it answered. Never throws, never asks, changes nothing. */
export function runGit(dir: string, args: readonly string[], options: GitOptions = {}): GitAnswer {
  const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
  const child = spawnSync('git', ['--no-pager', '--literal-pathspecs', ...settings, ...args], {
    cwd: dir,
    env: gitEnvironment(process.env),
    input: options.input ?? '',
    maxBuffer: options.mostBytes ?? MEGABYTE,
    timeout: TIMEOUT_MS,
    windowsHide: true,
  });
  const reason = child.error !== undefined && 'code' in child.error ? child.error.code : undefined;
  if (reason === 'ENOENT' || reason === 'EACCES') return { kind: 'no_git' };
  if (reason === 'ENOBUFS' || reason === 'ETIMEDOUT') return { kind: 'too_much' };
  if (child.status === 0) return { kind: 'ok', bytes: child.stdout };
  return { kind: 'failed', reason: firstLine(child.stderr?.toString('utf8') ?? '') };
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').replace(/^(fatal|error): /, '').slice(0, 500);
}

function gitEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = Object.entries(env).filter(([name]) => !name.startsWith('GIT_') || KEPT.includes(name));
  return {
    ...Object.fromEntries(own),
    // What went wrong is told apart by git's words, so they must be the English ones.
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
  };
}
