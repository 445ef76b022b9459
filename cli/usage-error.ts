// A command line that cannot be followed: told in one sentence, exit code 1.
import type { UsageKey } from './usage.ts';
import { usage } from './usage.ts';

/** Thrown by commands, like commander throws its own; `main` tells it. */
export class UsageError extends Error {
  readonly key: UsageKey;
  readonly params: Readonly<Record<string, string>>;
  /** What was probably meant. */
  readonly meant: string | undefined;

  constructor(key: UsageKey, params: Readonly<Record<string, string>> = {}, meant?: string) {
    super(usage(key, 'en', params));
    this.key = key;
    this.params = params;
    this.meant = meant;
  }
}
