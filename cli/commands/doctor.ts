// `vizir doctor`: its options; the work is in run-doctor.ts, loaded when it runs.
import { Command, Option } from 'commander';
import { usage } from '../usage.ts';
import type { CommandContext } from './command-context.ts';
import { optionsOf } from './command-context.ts';
import type { DoctorOptions } from './run-doctor.ts';
import { formatOption } from './store-options.ts';

export function doctor(context: CommandContext): Command {
  const { language } = context;
  const command = new Command('doctor')
    .description(usage('doctor', language))
    .option('--settings <file>', usage('opt_settings_file', language))
    .option('--try', usage('opt_try', language))
    .addOption(formatOption(language))
    .addOption(new Option('--lang <language>', usage('opt_lang', language)).choices(['ru', 'en']))
    .addHelpText('after', `\n${usage('doctor_example', language)}`);
  return command.action(async () => {
    const { runDoctor } = await import('./run-doctor.ts');
    context.done(await runDoctor(optionsOf<DoctorOptions>(command), context.shell));
  });
}
