// `vizir demo`: its options, and `demo rules` below it; the work is in run-demo.ts and run-demo-rules.ts, loaded when they run.
import { Command, Option } from 'commander';
import { usage } from '../usage.ts';
import type { CommandContext, CommonOptions } from './command-context.ts';
import { addCommonOptions, optionsOf } from './command-context.ts';
import type { DemoOptions } from './run-demo.ts';
import { formatOption } from './store-options.ts';

export function demo(context: CommandContext): Command {
  const { language } = context;
  const command = new Command('demo')
    .description(usage('demo', language))
    .option('--contracts <count>', usage('opt_demo_contracts', language))
    .option('--months <count>', usage('opt_demo_months', language))
    .option('--seed <text>', usage('opt_demo_seed', language))
    .option('--without <part>', usage('opt_demo_without', language), collect, [])
    .option('--compare', usage('opt_demo_compare', language))
    .option('--store <file>', usage('opt_demo_store', language))
    .option('--serve [port]', usage('opt_demo_serve', language))
    .addOption(formatOption(language))
    .addOption(new Option('--lang <language>', usage('opt_lang', language)).choices(['ru', 'en']))
    .addHelpText('after', `\n${usage('demo_example', language)}`)
    .action(async () => {
      const { runDemo } = await import('./run-demo.ts');
      context.done(await runDemo(optionsOf<DemoOptions>(command), context.shell));
    });
  return command.addCommand(rules(context));
}

function rules(context: CommandContext): Command {
  const { language } = context;
  const command = new Command('rules')
    .description(usage('demo_rules', language))
    .addHelpText('after', `\n${usage('demo_rules_example', language)}`);
  return addCommonOptions(command, language).action(async () => {
    const { runDemoRules } = await import('./run-demo-rules.ts');
    context.done(await runDemoRules(optionsOf<CommonOptions>(command), context.shell));
  });
}

function collect(part: string, parts: readonly string[]): readonly string[] {
  return [...parts, part];
}
