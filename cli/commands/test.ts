// `vizir test`: its options; the work is in run-test.ts, loaded when it runs.
import { Command, Option } from 'commander';
import { usage } from '../usage.ts';
import type { CommandContext } from './command-context.ts';
import { addCommonOptions, optionsOf } from './command-context.ts';
import type { TestOptions } from './run-test.ts';

export function test(context: CommandContext): Command {
  const { language } = context;
  const command = new Command('test')
    .description(usage('test', language))
    .argument('[dir]', usage('test_dir', language))
    .addOption(
      new Option('--format <format>', usage('opt_format_test', language))
        .choices(['text', 'json', 'junit'])
        .default('text'),
    )
    .option('--filter <text>', usage('opt_filter', language))
    .option('--play', usage('test_play', language))
    .option('--coverage', usage('opt_coverage', language))
    .option('--mutate', usage('opt_mutate', language))
    .option('--threshold <percent>', usage('opt_threshold', language))
    .option('--suggest', usage('opt_suggest', language))
    .addHelpText('after', `\n${usage('test_example', language)}`);
  return addCommonOptions(command, language).action(async (dir: string | undefined) => {
    const options = optionsOf<TestOptions>(command);
    const { runTest } = await import('./run-test.ts');
    context.done(await runTest(dir, options, context.shell));
  });
}
