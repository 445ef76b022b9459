// `vizir check`: its options; the work is in run-check.ts, loaded when it runs.
import { Command, Option } from 'commander';
import { usage } from '../usage.ts';
import type { CommandContext } from './command-context.ts';
import { addCommonOptions, optionsOf } from './command-context.ts';
import type { CheckOptions } from './run-check.ts';

export function check(context: CommandContext): Command {
  const { language } = context;
  const command = new Command('check')
    .description(usage('check', language))
    .argument('[dir]', usage('check_dir', language))
    .addOption(
      new Option('--format <format>', usage('opt_format_check', language))
        .choices(['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'])
        .default('text'),
    )
    .option('--base <revision>', usage('opt_base', language))
    .option('--coverage', usage('opt_untested', language))
    .addOption(new Option('--fail-on <severity>', usage('opt_fail_on', language)).choices(['warning']))
    .addHelpText('after', `\n${usage('check_example', language)}`);
  return addCommonOptions(command, language).action(async (dir: string | undefined) => {
    const options = optionsOf<CheckOptions>(command);
    const { runCheck } = await import('./run-check.ts');
    context.done(await runCheck(dir, options, context.shell));
  });
}
