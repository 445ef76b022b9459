// `vizir demo`: its options; the work is in run-demo.ts, loaded when it runs.
import { Command } from 'commander';
import { usage } from '../usage.ts';
import type { CommandContext, CommonOptions } from './command-context.ts';
import { addCommonOptions, optionsOf } from './command-context.ts';

export function demo(context: CommandContext): Command {
  const { language } = context;
  const command = new Command('demo')
    .description(usage('demo', language))
    .addHelpText('after', `\n${usage('demo_example', language)}`);
  return addCommonOptions(command, language).action(async () => {
    const { runDemo } = await import('./run-demo.ts');
    context.done(await runDemo(optionsOf<CommonOptions>(command), context.shell));
  });
}
