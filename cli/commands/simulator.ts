// `vizir simulator`: its options; the work is in run-simulator.ts, loaded when it runs.
import { Command, Option } from 'commander';
import { usage } from '../usage.ts';
import type { CommandContext } from './command-context.ts';
import { addCommonOptions, optionsOf } from './command-context.ts';
import type { SimulatorOptions } from './run-simulator.ts';
import { formatOption } from './store-options.ts';

export function simulator(context: CommandContext): Command {
  const { language } = context;
  const command = new Command('simulator')
    .description(usage('simulator', language))
    .option('--port <number>', usage('opt_simulator_port', language), '8124')
    .option('--people', usage('opt_simulator_people', language))
    .option('--provision', usage('opt_simulator_provision', language))
    .option('--onec', usage('opt_simulator_onec', language))
    .addOption(
      new Option('--faults <strength>', usage('opt_simulator_faults', language))
        .choices(['calm', 'usual', 'stormy'])
        .default('calm'),
    )
    .option('--seed <text>', usage('opt_simulator_seed', language))
    .option('--settings <file>', usage('opt_simulator_settings', language))
    .option('--costs <read,write,file>', usage('opt_simulator_costs', language))
    .option('--limits <burst,per-second,operating>', usage('opt_simulator_limits', language))
    .addOption(formatOption(language))
    .addHelpText('after', `\n${usage('simulator_example', language)}`);
  return addCommonOptions(command, language).action(async () => {
    const { runSimulator } = await import('./run-simulator.ts');
    context.done(await runSimulator(optionsOf<SimulatorOptions>(command), context.shell));
  });
}
