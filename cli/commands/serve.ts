// `vizir serve`: its options; the work is in run-serve.ts, loaded when it runs.
import { Command, Option } from 'commander';
import { usage } from '../usage.ts';
import type { CommandContext } from './command-context.ts';
import { optionsOf } from './command-context.ts';
import type { ServeOptions } from './run-serve.ts';
import { formatOption } from './store-options.ts';

export function serve(context: CommandContext): Command {
  const { language } = context;
  const command = new Command('serve')
    .description(usage('serve', language))
    .option('--settings <file>', usage('opt_settings_file', language))
    .option('--check', usage('opt_check_settings', language))
    .option('--record <file>', usage('opt_record', language))
    .addOption(formatOption(language))
    .addOption(new Option('--lang <language>', usage('opt_lang', language)).choices(['ru', 'en']))
    .addHelpText('after', `\n${usage('serve_example', language)}`);
  return command.action(async () => {
    const { runServe } = await import('./run-serve.ts');
    context.done(await runServe(optionsOf<ServeOptions>(command), context.shell));
  });
}
