// `vizir docs`: its options; the work is in run-docs.ts, loaded when it runs.
import { Command, Option } from 'commander';
import { usage } from '../usage.ts';
import type { CommandContext } from './command-context.ts';
import { addCommonOptions, optionsOf } from './command-context.ts';
import type { DocsOptions } from './run-docs.ts';

export function docs(context: CommandContext): Command {
  const { language } = context;
  const command = new Command('docs')
    .description(usage('docs', language))
    .argument('[dir]', usage('check_dir', language))
    .addOption(
      new Option('--format <format>', usage('opt_format_docs', language)).choices(['markdown', 'html', 'json']),
    )
    .option('--out <file>', usage('opt_out_docs', language))
    .option('--check <file>', usage('opt_check_docs', language))
    .addHelpText('after', `\n${usage('docs_example', language)}`);
  return addCommonOptions(command, language).action(async (dir: string | undefined) => {
    const { runDocs } = await import('./run-docs.ts');
    context.done(await runDocs(dir, optionsOf<DocsOptions>(command), context.shell));
  });
}
