// `vizir schema`: its options; the work is in run-schema.ts, loaded when it runs.
import { Command, Option } from 'commander';
import { usage } from '../usage.ts';
import type { CommandContext } from './command-context.ts';
import { addCommonOptions, optionsOf } from './command-context.ts';
import type { SchemaOptions } from './run-schema.ts';

export function schema(context: CommandContext): Command {
  const { language } = context;
  const command = new Command('schema')
    .description(usage('schema', language))
    .argument('[dir]', usage('check_dir', language))
    .option('--write', usage('schema_write', language))
    .option('--out <folder>', usage('schema_out', language))
    .addOption(
      new Option('--format <format>', usage('opt_format_plain', language)).choices(['text', 'json']).default('text'),
    )
    .addHelpText('after', `\n${usage('schema_example', language)}`);
  return addCommonOptions(command, language).action(async (dir: string | undefined) => {
    const { runSchema } = await import('./run-schema.ts');
    context.done(await runSchema(dir, optionsOf<SchemaOptions>(command), context.shell));
  });
}
