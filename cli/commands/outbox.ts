// `vizir outbox`: its commands and their options; the work is in run-outbox.ts, loaded when they run.
import { Command, Option } from 'commander';
import { usage } from '../usage.ts';
import type { CommandContext } from './command-context.ts';
import { optionsOf } from './command-context.ts';
import type { AmendOptions, OutboxOptions } from './run-outbox.ts';
import { addStoreOptions, formatOption } from './store-options.ts';

export function outbox(context: CommandContext): Command {
  const { language } = context;
  const group = new Command('outbox').description(usage('outbox', language));
  group.addHelpText('after', `\n${usage('outbox_example', language)}`);
  for (const build of [list, retry, drop]) group.addCommand(build(context));
  return group;
}

function list(context: CommandContext): Command {
  const { language } = context;
  const states: readonly NonNullable<OutboxOptions['state']>[] = [
    'pending',
    'sending',
    'retry',
    'dead',
    'sent',
    'dropped',
  ];
  const command = new Command('list')
    .description(usage('outbox_list', language))
    .addOption(new Option('--state <state>', usage('opt_state_outbox', language)).choices(states))
    .option('--case <case>', usage('opt_case_outbox', language))
    .option('--limit <number>', usage('opt_limit', language))
    .addOption(formatOption(language))
    .addHelpText('after', `\n${usage('outbox_list_example', language)}`);
  return addStoreOptions(command, language).action(async () => {
    const { runOutboxList } = await import('./run-outbox.ts');
    context.done(await runOutboxList(optionsOf<OutboxOptions>(command), context.shell));
  });
}

function retry(context: CommandContext): Command {
  const { language } = context;
  const command = new Command('retry')
    .description(usage('outbox_retry', language))
    .argument('<key>', usage('arg_key', language))
    .addOption(formatOption(language))
    .addHelpText('after', `\n${usage('outbox_retry_example', language)}`);
  return addStoreOptions(command, language).action(async (key: string) => {
    const { runOutboxAmend } = await import('./run-outbox.ts');
    context.done(await runOutboxAmend(key, 'pending', optionsOf<AmendOptions>(command), context.shell));
  });
}

function drop(context: CommandContext): Command {
  const { language } = context;
  const command = new Command('drop')
    .description(usage('outbox_drop', language))
    .argument('<key>', usage('arg_key', language))
    .option('--reason <text>', usage('opt_reason', language))
    .addOption(formatOption(language))
    .addHelpText('after', `\n${usage('outbox_drop_example', language)}`);
  return addStoreOptions(command, language).action(async (key: string) => {
    const { runOutboxAmend } = await import('./run-outbox.ts');
    context.done(await runOutboxAmend(key, 'dropped', optionsOf<AmendOptions>(command), context.shell));
  });
}
