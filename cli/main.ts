// The command line: which command, its exit code, and what is said when something goes wrong. Nothing heavy is loaded here.
import { Command, CommanderError } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { check } from './commands/check.ts';
import type { CommandContext } from './commands/command-context.ts';
import { addCommonOptions } from './commands/command-context.ts';
import { demo } from './commands/demo.ts';
import { fmt } from './commands/fmt.ts';
import { graph } from './commands/graph.ts';
import { init } from './commands/init.ts';
import { route } from './commands/route.ts';
import { schema } from './commands/schema.ts';
import type { Language } from './language.ts';
import { languageOfHelp } from './language.ts';
import { readCommanderError } from './read-commander-error.ts';
import type { Shell } from './shell.ts';
import { processShell } from './shell.ts';
import { usage } from './usage.ts';
import { tellUsageError, UsageError } from './usage-error.ts';

/** In the order of the help. A command is a function that builds it. */
const COMMANDS: readonly ((context: CommandContext) => Command)[] = [check, route, fmt, schema, init, graph, demo];

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
    exitCode = await tellError(error, commandOf(argv), language, shell);
  }
  for (const text of texts) await shell.out.write(text);
  return exitCode;
}

/** Whose help says more; empty for the program's own. */
function commandOf(argv: readonly string[]): string {
  return argv.find((arg) => COMMANDS.some((build) => build.name === arg)) ?? '';
}

function programOf(context: CommandContext, write: (text: string) => void): Command {
  const { language } = context;
  const program = new Command('vizir')
    .description(usage('program', language))
    .version(packageJson.version, '-V, --version', usage('opt_version', language))
    .enablePositionalOptions()
    .addHelpText('after', `\n${usage('program_example', language)}`);
  for (const build of COMMANDS) program.addCommand(build(context));
  addCommonOptions(program, language);
  for (const command of [program, ...program.commands]) dress(command, language, write);
  return program;
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
    .configureOutput({ writeOut: write, writeErr: () => undefined });
}

async function tellError(error: unknown, command: string, language: Language, shell: Shell): Promise<number> {
  const told = error instanceof CommanderError ? readCommanderError(error) : error;
  if (told === undefined) return 0;
  if (!(told instanceof UsageError)) throw told;
  await shell.err.write(`${tellUsageError(told, command, language)}\n`);
  return 1;
}
