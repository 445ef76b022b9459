// The command line: which command, its exit code, and what is said when something goes wrong. Nothing heavy is loaded here.
import { Command, CommanderError } from 'commander';
import { adopt } from './commands/adopt.ts';
import { backup } from './commands/backup.ts';
import { caseCommand } from './commands/case-command.ts';
import { check } from './commands/check.ts';
import type { CommandContext } from './commands/command-context.ts';
import { addCommonOptions } from './commands/command-context.ts';
import { demo } from './commands/demo.ts';
import { diff } from './commands/diff.ts';
import { docs } from './commands/docs.ts';
import { doctor } from './commands/doctor.ts';
import { fmt } from './commands/fmt.ts';
import { graph } from './commands/graph.ts';
import { init } from './commands/init.ts';
import { outbox } from './commands/outbox.ts';
import { provision } from './commands/provision.ts';
import { publish } from './commands/publish.ts';
import { report } from './commands/report.ts';
import { route } from './commands/route.ts';
import { schema } from './commands/schema.ts';
import { serve } from './commands/serve.ts';
import { simulator } from './commands/simulator.ts';
import { test } from './commands/test.ts';
import type { Language } from './language.ts';
import { languageOfHelp } from './language.ts';
import type { Shell } from './shell.ts';
import { processShell } from './shell.ts';
import { usage } from './usage.ts';
import { version } from './version.ts';

/** In the order of the help. A command is a function that builds it. */
const COMMANDS: readonly ((context: CommandContext) => Command)[] = [
  check,
  route,
  test,
  diff,
  fmt,
  schema,
  init,
  graph,
  docs,
  publish,
  caseCommand,
  adopt,
  report,
  outbox,
  backup,
  provision,
  doctor,
  serve,
  simulator,
  demo,
];

/** Runs a command line and gives its exit code; the numbers are in README.md. */
export function main(argv: readonly string[]): Promise<number> {
  return runMain(argv, processShell());
}

/** The same in a shell of the caller's. */
export async function runMain(argv: readonly string[], shell: Shell): Promise<number> {
  const language = languageOfHelp(argv, shell.env);
  const texts: string[] = [];
  let exitCode = 0;
  const context: CommandContext = {
    shell,
    language,
    done: (code) => {
      exitCode = code;
    },
  };
  const program = programOf(context, (text) => texts.push(text));
  try {
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    exitCode = await endWith(error, commandOf(argv, program), context);
  }
  for (const text of texts) await shell.out.write(text);
  return exitCode;
}

/** Whose help says more; empty for the program's own. */
function commandOf(argv: readonly string[], program: Command): string {
  const named = (words: readonly string[], { commands }: Command): Command | undefined =>
    commands.find((command) => command.name() === words.find((word) => commands.some((one) => one.name() === word)));
  const command = named(argv, program);
  if (command === undefined) return '';
  const inner = named(argv.slice(argv.indexOf(command.name()) + 1), command);
  return inner === undefined ? command.name() : `${command.name()} ${inner.name()}`;
}

function programOf(context: CommandContext, write: (text: string) => void): Command {
  const { language } = context;
  const program = new Command('vizir')
    .description(usage('program', language))
    .option('-V, --version', usage('opt_version', language))
    .on('option:version', () => {
      write(`${version()}\n`);
      throw new CommanderError(0, 'commander.version', '');
    })
    .enablePositionalOptions()
    .addHelpText('after', `\n${usage('program_example', language)}`);
  for (const build of COMMANDS) program.addCommand(build(context));
  addCommonOptions(program, language);
  for (const command of withInner(program)) dress(command, language, write);
  return program;
}

function withInner(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(withInner)];
}

/** Help in the language of the reader; errors as exceptions, told by us. */
function dress(command: Command, language: Language, write: (text: string) => void): void {
  const titles = new Map(
    (['usage', 'options', 'arguments', 'commands'] as const).map((key) => [usage(key, 'en'), usage(key, language)]),
  );
  command
    .helpCommand(false)
    .helpOption('-h, --help', usage('opt_help', language))
    .exitOverride()
    .configureHelp({
      styleTitle: (title) => titles.get(title) ?? title,
      // Choices and defaults are said in the description, in the language of the help.
      optionDescription: (option) => option.description,
    })
    // What goes to the other stream beside errors is the help of a group of commands, when none of them is named.
    .configureOutput({ writeOut: write, writeErr: write, outputError: () => undefined });
}

/** The exit code of what ended a command early: help and version were asked for, or the command line is wrong. */
async function endWith(error: unknown, command: string, { language, shell }: CommandContext): Promise<number> {
  if (error instanceof CommanderError && (error.exitCode === 0 || error.code === 'commander.help')) return 0;
  const { tellError } = await import('./tell-error.ts');
  await shell.err.write(`${tellError(error, command, language)}\n`);
  return 1;
}
