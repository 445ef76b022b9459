// `vizir backup`: its options; the work is in run-backup.ts, loaded when it runs.
import { Command } from 'commander';
import { usage } from '../usage.ts';
import type { CommandContext } from './command-context.ts';
import { optionsOf } from './command-context.ts';
import type { BackupOptions } from './run-backup.ts';
import { addStoreOptions, formatOption } from './store-options.ts';

export function backup(context: CommandContext): Command {
  const { language } = context;
  const command = new Command('backup')
    .description(usage('backup', language))
    .argument('<file>', usage('backup_file', language))
    .addOption(formatOption(language))
    .addHelpText('after', `\n${usage('backup_example', language)}`);
  return addStoreOptions(command, language).action(async (file: string) => {
    const { runBackup } = await import('./run-backup.ts');
    context.done(await runBackup(file, optionsOf<BackupOptions>(command), context.shell));
  });
}
