// `vizir graph`: its options; the work is in run-graph.ts, loaded when it runs.
import { Command, Option } from 'commander';
import { usage } from '../usage.ts';
import type { CommandContext } from './command-context.ts';
import { addCommonOptions, optionsOf } from './command-context.ts';
import type { GraphOptions } from './run-graph.ts';

export function graph(context: CommandContext): Command {
  const { language } = context;
  const command = new Command('graph')
    .description(usage('graph', language))
    .argument('<route-or-contract>', usage('graph_what', language))
    .addOption(
      new Option('--format <format>', usage('opt_format_graph', language))
        .choices(['svg', 'mermaid', 'json'])
        .default('svg'),
    )
    .addHelpText('after', `\n${usage('graph_example', language)}`);
  return addCommonOptions(command, language).action(async (what: string) => {
    const { runGraph } = await import('./run-graph.ts');
    context.done(await runGraph(what, optionsOf<GraphOptions>(command), context.shell));
  });
}
