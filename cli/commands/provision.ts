// `vizir provision`: its options; the work is in run-provision.ts, loaded when it runs.
import { Command } from 'commander';
import { usage } from '../usage.ts';
import type { CommandContext } from './command-context.ts';
import { addCommonOptions, optionsOf } from './command-context.ts';
import type { ProvisionOptions } from './run-provision.ts';
import { formatOption } from './store-options.ts';

export function provision(context: CommandContext): Command {
  const { language } = context;
  const command = new Command('provision')
    .description(usage('provision', language))
    .option('--apply', usage('opt_apply', language))
    .option('--exit-code', usage('opt_exit_code_provision', language))
    .option('--record <file>', usage('opt_record', language))
    .addOption(formatOption(language))
    .addHelpText('after', `\n${usage('provision_example', language)}`);
  return addCommonOptions(command, language).action(async () => {
    const { runProvision } = await import('./run-provision.ts');
    context.done(await runProvision(optionsOf<ProvisionOptions>(command), context.shell));
  });
}
