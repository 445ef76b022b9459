// What every command is built with, and the options that all of them take.
import type { Command } from 'commander';
import { Option } from 'commander';
import type { Language } from '../language.ts';
import type { Shell } from '../shell.ts';
import { usage } from '../usage.ts';

export type CommandContext = {
  readonly shell: Shell;
  /** Of the help; answers come in the language of the policy, unless one was asked for. */
  readonly language: Language;
  /** Takes the exit code of the command that ran. */
  readonly done: (exitCode: number) => void;
};

/** `--rules`, `--lang`, `--as-of` as typed. */
export type CommonOptions = { readonly rules?: string; readonly lang?: Language; readonly asOf?: string };

/** Adds the options that every command takes. */
export function addCommonOptions(command: Command, language: Language): Command {
  return command
    .option('-C, --rules <dir>', usage('opt_rules', language))
    .option('--as-of <date>', usage('opt_as_of', language))
    .addOption(new Option('--lang <language>', usage('opt_lang', language)).choices(['ru', 'en']));
}

/** Options of the command itself win over those before its name (`vizir -C dir check`). */
export function optionsOf<Options extends CommonOptions>(command: Command): Options {
  const before = command.parent === null ? {} : optionsOf(command.parent);
  return { ...before, ...command.opts<Options>() };
}
