// `vizir case migrate`: its options; the work is in run-case-migrate.ts, loaded when it runs.
import { Command } from 'commander';
import { usage } from '../usage.ts';
import type { CommandContext } from './command-context.ts';
import { optionsOf } from './command-context.ts';
import type { MigrateOptions } from './run-case-migrate.ts';
import { addStoreOptions, formatOption } from './store-options.ts';

export function migrate(context: CommandContext): Command {
  const { language } = context;
  const command = new Command('migrate')
    .description(usage('case_migrate', language))
    .argument('[case...]', usage('arg_cases', language))
    .option('--all', usage('opt_all_cases', language))
    .option('--to <hash>', usage('opt_to', language))
    .option('--as-of <day>', usage('opt_as_of_migrate', language))
    .option('--by <person>', usage('opt_by_person', language))
    .option('--apply', usage('opt_apply', language))
    .option('--undo', usage('opt_undo', language))
    .addOption(formatOption(language))
    .addHelpText('after', `\n${usage('case_migrate_example', language)}`);
  return addStoreOptions(command, language).action(async (ids: readonly string[]) => {
    const { runCaseMigrate } = await import('./run-case-migrate.ts');
    context.done(await runCaseMigrate(ids, optionsOf<MigrateOptions>(command), context.shell));
  });
}
