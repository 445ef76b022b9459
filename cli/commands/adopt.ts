// `vizir adopt`: its options; the work is in run-adopt.ts, loaded when it runs.
import { Command, Option } from 'commander';
import { usage } from '../usage.ts';
import type { CommandContext } from './command-context.ts';
import { optionsOf } from './command-context.ts';
import type { AdoptOptions } from './run-adopt.ts';
import { addStoreOptions, formatOption } from './store-options.ts';

const INPUTS: readonly NonNullable<AdoptOptions['input']>[] = ['yaml', 'json', 'csv', 'jsonl'];

export function adopt(context: CommandContext): Command {
  const { language } = context;
  const command = new Command('adopt')
    .description(usage('adopt', language))
    .argument('<file>', usage('adopt_file', language))
    .option('--apply', usage('opt_apply', language))
    .option('--by <person>', usage('opt_by_person', language))
    .addOption(new Option('--input <kind>', usage('opt_input', language)).choices(INPUTS))
    .option('-C, --rules <dir>', usage('opt_rules_adopt', language))
    .addOption(formatOption(language))
    .addHelpText('after', `\n${usage('adopt_example', language)}`);
  return addStoreOptions(command, language).action(async (file: string) => {
    const { runAdopt } = await import('./run-adopt.ts');
    context.done(await runAdopt(file, optionsOf<AdoptOptions>(command), context.shell));
  });
}
