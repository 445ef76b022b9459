// `vizir case history`: its options; the work is in run-case-history.ts, loaded when it runs.
import { Command, Option } from 'commander';
import { usage } from '../usage.ts';
import type { CommandContext } from './command-context.ts';
import { optionsOf } from './command-context.ts';
import type { HistoryOptions } from './run-case-history.ts';
import { addStoreOptions } from './store-options.ts';

export function history(context: CommandContext): Command {
  const { language } = context;
  const formats: readonly NonNullable<HistoryOptions['format']>[] = ['text', 'json', 'jsonl', 'csv', 'html'];
  const command = new Command('history')
    .description(usage('case_history', language))
    .argument('[case]', usage('arg_case', language))
    .option('--all', usage('opt_all_log', language))
    .addOption(new Option('--format <format>', usage('opt_format_history', language)).choices(formats))
    .addHelpText('after', `\n${usage('case_history_example', language)}`);
  return addStoreOptions(command, language).action(async (id: string | undefined) => {
    const { runCaseHistory } = await import('./run-case-history.ts');
    context.done(await runCaseHistory(id, optionsOf<HistoryOptions>(command), context.shell));
  });
}
