// `vizir diff`: its options; the work is in run-diff.ts, loaded when it runs.
import { Command, Option } from 'commander';
import { usage } from '../usage.ts';
import type { CommandContext } from './command-context.ts';
import { addCommonOptions, optionsOf } from './command-context.ts';
import type { DiffOptions } from './run-diff.ts';

export function diff(context: CommandContext): Command {
  const { language } = context;
  const command = new Command('diff')
    .description(usage('diff', language))
    .argument('[before]', usage('diff_before', language))
    .argument('[after]', usage('diff_after', language))
    .option('--contracts <file>', usage('opt_contracts', language))
    .addOption(
      new Option('--format <format>', usage('opt_format_diff', language))
        .choices(['text', 'json', 'markdown'])
        .default('text'),
    )
    .option('--exit-code', usage('opt_exit_code', language))
    .addHelpText('after', `\n${usage('diff_example', language)}`);
  return addCommonOptions(command, language).action(async (before: string | undefined, after: string | undefined) => {
    const { runDiff } = await import('./run-diff.ts');
    context.done(await runDiff(before, after, optionsOf<DiffOptions>(command), context.shell));
  });
}
