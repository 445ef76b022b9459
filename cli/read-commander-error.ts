// What commander found wrong with a command line, as our own usage error: its texts are English only.
import type { CommanderError } from 'commander';
import { UsageError } from './usage-error.ts';

/** For errors only: that help was asked for is none. */
export function readCommanderError(error: CommanderError): UsageError {
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const [first = '', second = ''] = quoted;
  const meant = /\(Did you mean (?:one of )?([^,?]+)/.exec(error.message)?.[1];
  switch (error.code) {
    case 'commander.unknownOption':
      return new UsageError('unknown_option', { name: first }, meant);
    case 'commander.unknownCommand':
      return new UsageError('unknown_command', { name: first }, meant);
    case 'commander.missingArgument':
      return new UsageError('missing_argument', { name: first });
    case 'commander.optionMissingArgument':
      return new UsageError('missing_value', { name: flagOf(first) });
    case 'commander.invalidArgument': {
      const choices = /Allowed choices are (.*)\.$/.exec(error.message)?.[1] ?? '';
      return new UsageError('wrong_choice', { name: flagOf(first), value: second, choices });
    }
    default:
      return new UsageError('too_many_arguments');
  }
}

/** `-C, --rules <dir>` is called `--rules`. */
function flagOf(flags: string): string {
  return /--[a-z-]+/.exec(flags)?.[0] ?? flags;
}
