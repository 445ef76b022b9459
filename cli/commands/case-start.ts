// `vizir case start`: its options; the work is in run-case-start.ts, loaded when it runs. Flags that it does not know may be facts.
import { Command, Option } from 'commander';
import { usage } from '../usage.ts';
import type { CommandContext } from './command-context.ts';
import { optionsOf } from './command-context.ts';
import type { StartOptions } from './run-case-start.ts';
import { addStoreOptions, formatOption } from './store-options.ts';

const INPUTS: readonly NonNullable<StartOptions['input']>[] = ['yaml', 'json'];

export function start(context: CommandContext): Command {
  const { language } = context;
  const command = new Command('start')
    .description(usage('case_start', language))
    .argument('[contract]', usage('case_start_contract', language))
    .option('--by <person>', usage('opt_by_start', language))
    .option('--draft <file>', usage('opt_draft', language))
    .option(
      '--fact <name=value>',
      usage('opt_fact', language),
      (value, earlier: readonly string[]) => [...earlier, value],
      [],
    )
    .option('--rates <file>', usage('opt_rates', language))
    .addOption(new Option('--input <kind>', usage('opt_input', language)).choices(INPUTS))
    .addOption(formatOption(language))
    .allowUnknownOption()
    .allowExcessArguments()
    .addHelpText('after', `\n${usage('case_start_example', language)}`);
  return addStoreOptions(command, language).action(async () => {
    const options = optionsOf<StartOptions>(command);
    const known = command.options.flatMap(({ long }) => long ?? []);
    const { runCaseStart } = await import('./run-case-start.ts');
    context.done(await runCaseStart(command.args, { options, known }, context.shell));
  });
}
