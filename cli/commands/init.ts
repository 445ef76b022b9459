// `vizir init`: its options; the work is in run-init.ts, loaded when it runs.
import { Command, Option } from 'commander';
import { usage } from '../usage.ts';
import type { CommandContext } from './command-context.ts';
import { addCommonOptions, optionsOf } from './command-context.ts';
import type { InitOptions } from './run-init.ts';

export function init(context: CommandContext): Command {
  const { language } = context;
  const command = new Command('init')
    .description(usage('init', language))
    .argument('<dir>', usage('init_dir', language))
    .addOption(
      new Option('--format <format>', usage('opt_format_plain', language)).choices(['text', 'json']).default('text'),
    )
    .addOption(new Option('--ci <service>', usage('opt_ci', language)).choices(['github', 'gitlab']))
    .addHelpText('after', `\n${usage('init_example', language)}`);
  return addCommonOptions(command, language).action(async (dir: string) => {
    const { runInit } = await import('./run-init.ts');
    context.done(await runInit(dir, optionsOf<InitOptions>(command), context.shell));
  });
}
