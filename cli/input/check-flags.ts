// Which flags are facts is told by the rules: one that is neither a fact nor an option is a wrong command line.
import type { Bundle, Flag } from '../../src/index.ts';
import { CONTRACT_KEYS, nearestName } from '../../src/index.ts';
import { UsageError } from '../usage-error.ts';

/** Keys of a contract that hold more than a flag can say. */
const NOT_FLAGS = ['documents', 'rates'];

/** Throws for the first flag that nobody knows. `options`: those of the command, for did-you-mean. */
export function checkFlags(flags: readonly Flag[], bundle: Bundle, options: readonly string[]): void {
  const facts: readonly string[] = bundle.decisions.facts.map(({ fact }) => fact);
  const keys = [...facts, ...CONTRACT_KEYS.filter((key) => !NOT_FLAGS.includes(key))];
  for (const { name, key } of flags) {
    if (keys.includes(key)) continue;
    const typed = name.startsWith('--fact ') ? key : name;
    const known = name.startsWith('--fact ')
      ? keys
      : [...options, ...keys.map((known) => `--${known.replaceAll('_', '-')}`)];
    throw new UsageError('unknown_option', { name }, nearestName(typed, known));
  }
}
