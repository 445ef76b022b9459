// `vizir route`: its options; the work is in run-route.ts, loaded when it runs. Flags that it does not know may be facts.
import { Command, Option } from 'commander';
import { usage } from '../usage.ts';
import type { CommandContext } from './command-context.ts';
import { addCommonOptions, optionsOf } from './command-context.ts';
import type { RouteOptions } from './route-options.ts';

const FORMATS: readonly RouteOptions['format'][] = ['text', 'json', 'jsonl', 'csv'];
const INPUTS: readonly NonNullable<RouteOptions['input']>[] = ['yaml', 'json', 'csv', 'jsonl'];

export function route(context: CommandContext): Command {
  const { language } = context;
  const option = (flags: string, key: 'opt_format_route' | 'opt_input'): Option =>
    new Option(flags, usage(key, language));
  const command = new Command('route')
    .description(usage('route', language))
    .argument('[contract]', usage('route_contract', language))
    .addOption(option('--format <format>', 'opt_format_route').choices(FORMATS).default('text'))
    .option('--fact <name=value>', usage('opt_fact', language), collect, [])
    .option('--rates <file>', usage('opt_rates', language))
    .addOption(option('--input <kind>', 'opt_input').choices(INPUTS))
    .option('--full', usage('opt_full', language))
    .option('--seed <number>', usage('opt_seed', language))
    .allowUnknownOption()
    .allowExcessArguments()
    .addHelpText('after', `\n${usage('route_example', language)}`);
  return addCommonOptions(command, language).action(async () => {
    const options = optionsOf<RouteOptions>(command);
    const known = command.options.flatMap(({ long }) => long ?? []);
    const { runRoute } = await import('./run-route.ts');
    context.done(await runRoute(command.args, { options, known }, context.shell));
  });
}

function collect(value: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, value];
}
