// `vizir publish`: its options; the work is in run-publish.ts, loaded when it runs.
import { Command } from 'commander';
import { usage } from '../usage.ts';
import type { CommandContext } from './command-context.ts';
import { addCommonOptions, optionsOf } from './command-context.ts';
import type { PublishOptions } from './run-publish.ts';
import { formatOption } from './store-options.ts';

export function publish(context: CommandContext): Command {
  const { language } = context;
  const command = new Command('publish')
    .description(usage('publish', language))
    .argument('[dir]', usage('publish_dir', language))
    .option('--store <file>', usage('opt_store', language))
    .option('--by <name>', usage('opt_by', language))
    .option('--previous', usage('opt_previous', language))
    .addOption(formatOption(language))
    .addHelpText('after', `\n${usage('publish_example', language)}`);
  return addCommonOptions(command, language).action(async (dir: string | undefined) => {
    const { runPublish } = await import('./run-publish.ts');
    context.done(await runPublish(dir, optionsOf<PublishOptions>(command), context.shell));
  });
}
