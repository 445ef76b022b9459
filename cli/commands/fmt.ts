// `vizir fmt`: its options; the work is in run-fmt.ts, loaded when it runs.
import { Command, Option } from 'commander';
import { usage } from '../usage.ts';
import type { CommandContext } from './command-context.ts';
import { addCommonOptions, optionsOf } from './command-context.ts';
import type { FmtOptions } from './run-fmt.ts';

export function fmt(context: CommandContext): Command {
  const { language } = context;
  const command = new Command('fmt')
    .description(usage('fmt', language))
    .argument('[dir]', usage('check_dir', language))
    .option('--check', usage('fmt_check', language))
    .addOption(
      new Option('--format <format>', usage('opt_format_plain', language)).choices(['text', 'json']).default('text'),
    )
    .addHelpText('after', `\n${usage('fmt_example', language)}`);
  return addCommonOptions(command, language).action(async (dir: string | undefined) => {
    const { runFmt } = await import('./run-fmt.ts');
    context.done(await runFmt(dir, optionsOf<FmtOptions>(command), context));
  });
}
