// `vizir demo rules` at work: the commands that a person would type first, on the default rules, as of a day on which nothing changes.
import { fileURLToPath } from 'node:url';
import type { Language } from '../language.ts';
import { languageOf } from '../language.ts';
import { line, piece } from '../output/line.ts';
import { renderLines } from '../output/render-lines.ts';
import { sheetOf } from '../sheet-of.ts';
import type { Shell } from '../shell.ts';
import type { UsageKey } from '../usage.ts';
import { usage } from '../usage.ts';
import { withChangedRules } from './changed-rules.ts';
import type { CommonOptions } from './command-context.ts';
import { runCheck } from './run-check.ts';
import { runDiff } from './run-diff.ts';
import { runRoute } from './run-route.ts';
import { runTest } from './run-test.ts';

/** The default rules and examples lie beside the program. */
const HOME = fileURLToPath(new URL('../../', import.meta.url));
/** The day that the examples were written for. */
const DEMO_DAY = '2026-03-02';

type Scene = {
  readonly title: UsageKey;
  readonly command: 'check' | 'diff' | 'route' | 'test';
  readonly args: readonly string[];
  readonly rates?: string;
  /** The exit code that it ends with when all is well; 0 when nothing is said. */
  readonly ends?: number;
};

const SCENES: readonly Scene[] = [
  { title: 'demo_check', command: 'check', args: [] },
  { title: 'demo_large', command: 'route', args: ['docs/examples/contract.yaml'] },
  {
    title: 'demo_usd',
    command: 'route',
    args: ['docs/examples/contract-usd.yaml'],
    rates: 'docs/examples/rates.yaml',
  },
  {
    title: 'demo_flags',
    command: 'route',
    args: ['--inn', '500100732259', '--amount', '100 000 RUB', '--kind', 'services', '--relation', 'contractor'],
  },
  { title: 'demo_unknown', command: 'route', args: ['docs/examples/contract-unknown.yaml'] },
  { title: 'demo_many', command: 'route', args: ['docs/examples/contracts.csv'] },
  { title: 'demo_life', command: 'test', args: ['--filter', 'договор через майские праздники', '--play'] },
];

/** On the default rules with one line changed: the check refuses it, and the difference says what it would do. */
const CHANGE_SCENES: readonly Scene[] = [
  { title: 'demo_change', command: 'check', args: ['changed'], ends: 2 },
  { title: 'demo_diff', command: 'diff', args: ['before', 'changed'] },
];

/** Shows all scenes; gives the exit code of the first that went wrong. */
export async function runDemoRules(options: CommonOptions, shell: Shell): Promise<number> {
  const common = { ...options, asOf: options.asOf ?? DEMO_DAY };
  const plain = await runScenes(SCENES, { ...common, rules: '.' }, { ...shell, cwd: HOME });
  const changed = await withChangedRules(HOME, (folder) => runScenes(CHANGE_SCENES, common, { ...shell, cwd: folder }));
  return plain === 0 ? changed : plain;
}

async function runScenes(scenes: readonly Scene[], options: CommonOptions, shell: Shell): Promise<number> {
  const language = languageOf(options.lang, 'ru', shell.env);
  let code = 0;
  for (const scene of scenes) {
    await announce(scene, language, shell);
    const ended = await runScene(scene, options, shell);
    // A scene that should be refused and is not has gone wrong as well.
    if (code === 0 && ended !== (scene.ends ?? 0)) code = ended === 0 ? 1 : ended;
  }
  return code;
}

async function announce(scene: Scene, language: Language, shell: Shell): Promise<void> {
  const args = [...scene.args, ...(scene.rates === undefined ? [] : ['--rates', scene.rates])];
  const typed = ['$ vizir', scene.command, ...args.map(quoted)].join(' ');
  const lines = [
    line(0, piece(`── ${usage(scene.title, language)}`, 'heading')),
    line(0, piece(typed, 'faint')),
    line(0),
  ];
  await shell.out.write(`\n${renderLines(lines, sheetOf(shell.out, shell.env))}`);
}

function quoted(arg: string): string {
  return arg.includes(' ') ? `"${arg}"` : arg;
}

function runScene({ command, args, rates }: Scene, common: CommonOptions, shell: Shell): Promise<number> {
  if (command === 'test')
    return runTest(undefined, { ...common, format: 'text', filter: args[1] ?? '', play: true }, shell);
  if (command === 'check') return runCheck(args[0], { ...common, format: 'text' }, shell);
  if (command === 'diff') return runDiff(args[0], args[1], { ...common, format: 'text' }, shell);
  const options = {
    ...common,
    format: 'text' as const,
    fact: [],
    seed: '1',
    ...(rates === undefined ? {} : { rates }),
  };
  const isMany = args.some((arg) => arg.endsWith('.csv'));
  const { seed, ...single } = options;
  return runRoute(args, { options: isMany ? options : single, known: [] }, shell);
}
