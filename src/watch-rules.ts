// A folder of rules that is watched: when something in it has changed, it is published, unless it does not check.
import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from './domain/instant.ts';
import type { Clock } from './engine/ports/clock.ts';

/** What `vizir publish` said: 0 is published or the same as before. */
export type PublishingRun = { readonly exitCode: number; readonly said: string };

export type RulesWatch = {
  readonly dir: string;
  readonly everyMs: number;
  readonly clock: Clock;
  /** Checks and publishes in a process of its own, so that nobody who presses a button waits for proofs. */
  readonly publish: () => Promise<PublishingRun>;
  readonly tell: (told: RulesTold) => void;
  /** What the folder was like when it was published last; it is not published again until it is another. */
  readonly published?: string | undefined;
};

export type RulesTold =
  | ({ readonly kind: 'published' | 'refused' } & PublishingRun)
  /** The folder cannot be read now; the rules that were published stay. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** At once, and then after each change, until `signal` is aborted. A change is tried once; what is refused stays refused until it is changed. */
export async function watchRules(
  { dir, everyMs, clock, publish, tell, published }: RulesWatch,
  signal: AbortSignal,
): Promise<void> {
  let tried = published;
  let unreadable: string | undefined;
  while (!signal.aborted) {
    try {
      const now = await rulesFingerprint(dir);
      unreadable = undefined;
      if (now !== tried) {
        tried = now;
        tell(toldOf(await publish()));
      }
    } catch (thrown) {
      const reason = thrown instanceof Error ? thrown.message : String(thrown);
      if (reason !== unreadable) tell({ kind: 'unreadable', reason });
      unreadable = reason;
    }
    await clock.until((clock.now() + everyMs) as Instant, signal);
  }
}

/** What came of a run. */
export function toldOf({ exitCode, said }: PublishingRun): RulesTold {
  return { kind: exitCode === 0 ? 'published' : 'refused', exitCode, said };
}

/** Of the rules in a folder: changes when a YAML file comes, goes or is written. Rejects for a folder that cannot be read. */
export async function rulesFingerprint(dir: string): Promise<string> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !/[\\/](node_modules|\.git)[\\/]/.test(path))
    .sort();
  const hash = createHash('sha256');
  for (const path of files) {
    const { mtimeMs, size } = await stat(path);
    hash.update(`${path}\0${mtimeMs}\0${size}\n`);
  }
  return hash.digest('hex');
}
