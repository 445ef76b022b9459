// `vizir case list`: its options; the work is in run-case-list.ts, loaded when it runs.
import { Command } from 'commander';
import { usage } from '../usage.ts';
import type { CommandContext } from './command-context.ts';
import { optionsOf } from './command-context.ts';
import type { ListOptions } from './run-case-list.ts';
import { addStoreOptions, formatOption } from './store-options.ts';

export function list(context: CommandContext): Command {
  const { language } = context;
  const command = new Command('list')
    .description(usage('case_list', language))
    .option('--holder <person>', usage('opt_holder', language))
    .option('--curator <person>', usage('opt_curator', language))
    .option('--state <state>', usage('opt_state', language))
    .option('--overdue', usage('opt_overdue', language))
    .option('--trouble', usage('opt_trouble', language))
    .option('--after <case>', usage('opt_after', language))
    .option('--limit <number>', usage('opt_limit', language))
    .addOption(formatOption(language))
    .addHelpText('after', `\n${usage('case_list_example', language)}`);
  return addStoreOptions(command, language).action(async () => {
    const { runCaseList } = await import('./run-case-list.ts');
    context.done(await runCaseList(optionsOf<ListOptions>(command), context.shell));
  });
}
