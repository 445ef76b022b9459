// `vizir case`: its commands and their options; the work is in files of their own, loaded when they run.
import { Command } from 'commander';
import { usage } from '../usage.ts';
import { history } from './case-history.ts';
import { list } from './case-list.ts';
import { migrate } from './case-migrate.ts';
import { start } from './case-start.ts';
import type { CommandContext } from './command-context.ts';
import { optionsOf } from './command-context.ts';
import type { EraseOptions } from './run-case-erase.ts';
import type { RetryOptions } from './run-case-retry.ts';
import type { ShowOptions } from './run-case-show.ts';
import type { VerifyOptions } from './run-case-verify.ts';
import { addStoreOptions, formatOption } from './store-options.ts';

export function caseCommand(context: CommandContext): Command {
  const { language } = context;
  const group = new Command('case').description(usage('case', language));
  group.addHelpText('after', `\n${usage('case_example', language)}`);
  for (const build of [start, list, show, history, verify, replay, retry, migrate, erase])
    group.addCommand(build(context));
  return group;
}

function show(context: CommandContext): Command {
  const { language } = context;
  const command = new Command('show')
    .description(usage('case_show', language))
    .argument('<case>', usage('arg_case', language))
    .addOption(formatOption(language))
    .addHelpText('after', `\n${usage('case_show_example', language)}`);
  return addStoreOptions(command, language).action(async (id: string) => {
    const { runCaseShow } = await import('./run-case-show.ts');
    context.done(await runCaseShow(id, optionsOf<ShowOptions>(command), context.shell));
  });
}

function verify(context: CommandContext): Command {
  const { language } = context;
  const command = new Command('verify')
    .description(usage('case_verify', language))
    .argument('[case]', usage('arg_case', language))
    .option('--all', usage('opt_all_cases', language))
    .addOption(formatOption(language))
    .addHelpText('after', `\n${usage('case_verify_example', language)}`);
  return addStoreOptions(command, language).action(async (id: string | undefined) => {
    const { runCaseVerify } = await import('./run-case-verify.ts');
    context.done(await runCaseVerify(id, optionsOf<VerifyOptions>(command), context.shell));
  });
}

/** The same for one case: there is no other way to be sure of a replay than to compare. */
function replay(context: CommandContext): Command {
  const { language } = context;
  const command = new Command('replay')
    .description(usage('case_replay', language))
    .argument('<case>', usage('arg_case', language))
    .addOption(formatOption(language))
    .addHelpText('after', `\n${usage('case_replay_example', language)}`);
  return addStoreOptions(command, language).action(async (id: string) => {
    const { runCaseVerify } = await import('./run-case-verify.ts');
    context.done(await runCaseVerify(id, optionsOf<VerifyOptions>(command), context.shell));
  });
}

function retry(context: CommandContext): Command {
  const { language } = context;
  const command = new Command('retry')
    .description(usage('case_retry', language))
    .argument('<case>', usage('arg_case', language))
    .addOption(formatOption(language))
    .addHelpText('after', `\n${usage('case_retry_example', language)}`);
  return addStoreOptions(command, language).action(async (id: string) => {
    const { runCaseRetry } = await import('./run-case-retry.ts');
    context.done(await runCaseRetry(id, optionsOf<RetryOptions>(command), context.shell));
  });
}

function erase(context: CommandContext): Command {
  const { language } = context;
  const command = new Command('erase')
    .description(usage('case_erase', language))
    .argument('<case>', usage('arg_case', language))
    .option('--yes', usage('opt_yes', language))
    .option('--force', usage('opt_force_erase', language))
    .addOption(formatOption(language))
    .addHelpText('after', `\n${usage('case_erase_example', language)}`);
  return addStoreOptions(command, language).action(async (id: string) => {
    const { runCaseErase } = await import('./run-case-erase.ts');
    context.done(await runCaseErase(id, optionsOf<EraseOptions>(command), context.shell));
  });
}
