// `vizir report`: its options; the work is in run-report.ts, loaded when it runs.
import { Command, Option } from 'commander';
import { usage } from '../usage.ts';
import type { CommandContext } from './command-context.ts';
import { optionsOf } from './command-context.ts';
import type { ReportOptions } from './run-report.ts';
import { addStoreOptions } from './store-options.ts';

export function report(context: CommandContext): Command {
  const { language } = context;
  const command = new Command('report')
    .description(usage('report', language))
    .option('--since <day>', usage('opt_since', language))
    .option('--until <day>', usage('opt_until', language))
    .option('--route <route>', usage('opt_report_route', language))
    .option('--curator <person>', usage('opt_report_curator', language))
    .option('--client <tax-id>', usage('opt_report_client', language))
    .addOption(new Option('--format <format>', usage('opt_format_report', language)).choices(['text', 'json', 'html']))
    .option('--out <file>', usage('opt_out_report', language))
    .addHelpText('after', `\n${usage('report_example', language)}`);
  return addStoreOptions(command, language).action(async () => {
    const { runReport } = await import('./run-report.ts');
    context.done(await runReport(optionsOf<ReportOptions>(command), context.shell));
  });
}
