// `vizir demo` at work: a company plays on the default rules, is told while it does, and is counted at the end.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bundle, Day, DemoOpen, DemoPart, DemoPlayed } from '../../src/index.ts';
import { DEMO_PARTS, loadRules, parseDay, playDemo, word } from '../../src/index.ts';
import type { Language } from '../language.ts';
import { languageOf } from '../language.ts';
import { demoJson } from '../output/demo-json.ts';
import { demoLines, demoTitleLines, openLines } from '../output/demo-lines.ts';
import { openLiveDemo } from '../output/live-demo.ts';
import { printJson } from '../output/print-json.ts';
import { renderLines } from '../output/render-lines.ts';
import { sheetOf } from '../sheet-of.ts';
import type { Shell } from '../shell.ts';
import { untilInterrupted } from '../until-interrupted.ts';
import { UsageError } from '../usage-error.ts';
import type { Format } from './store-options.ts';

export type DemoOptions = {
  readonly contracts?: string;
  readonly months?: string;
  readonly seed?: string;
  readonly without?: readonly string[];
  readonly compare?: boolean;
  readonly store?: string;
  readonly serve?: string | true;
  readonly format: Format;
  readonly lang?: Language;
};

/** The default rules lie beside the program. */
const HOME = fileURLToPath(new URL('../../', import.meta.url));
const FROM = '2026-03-02';
const USUAL = { contracts: 60, months: 3, seed: '1', port: 8124 } as const;
/** The calendar of the rules ends with its year. */
const MOST = { contracts: 500, months: 9, port: 65_535 } as const;
/** What must be so is not. */
const NOT_SO = 7;
const WRONG_RULES = 2;

type DemoPlan = {
  readonly contracts: number;
  readonly months: number;
  readonly from: Day;
  readonly until: Day;
  readonly seed: string;
  readonly without: ReadonlySet<DemoPart>;
  readonly file?: string;
  readonly port?: number;
};

export async function runDemo(options: DemoOptions, shell: Shell): Promise<number> {
  const plan = planOf(options, shell);
  const { bundle } = await loadRules(HOME, plan.from);
  if (bundle === undefined) return WRONG_RULES;
  const language = languageOf(options.lang, bundle.decisions.policy.language, shell.env);
  const { format } = options;
  if (options.compare === true) {
    const { contracts, months, seed } = plan;
    const { runDemoComparison } = await import('./run-demo-comparison.ts');
    return await runDemoComparison({ home: HOME, contracts, months, seed, format, language }, shell);
  }
  try {
    return await showPlay(plan, { bundle, language, shell, options });
  } catch (thrown) {
    if (thrown instanceof Interrupted) return INTERRUPTED;
    throw portTrouble(thrown, plan.port) ?? thrown;
  }
}

/** As a shell calls what Ctrl-C has ended. */
const INTERRUPTED = 130;
class Interrupted extends Error {}

async function showPlay(plan: DemoPlan, playing: Playing): Promise<number> {
  const { language, shell, options } = playing;
  const { end, open, close } = await play(plan, playing);
  try {
    const sheet = sheetOf(shell.out, shell.env);
    const isText = options.format === 'text';
    const text = isText ? renderLines(demoLines(end, sheet.width, language), sheet) : printJson(demoJson(end));
    await shell.out.write(text);
    if (isText && options.store !== undefined) {
      await shell.out.write(`\n${word('demo_kept', language, { file: options.store })}\n`);
    }
    if (open !== undefined) await stayOpen(open, playing);
    return end.checks.every(({ found }) => found.length === 0) ? 0 : NOT_SO;
  } finally {
    await close();
  }
}

async function stayOpen(open: DemoOpen, { language, shell, options }: Playing): Promise<void> {
  if (options.format === 'text') {
    await shell.out.write(`\n${renderLines(openLines(open, language), sheetOf(shell.out, shell.env))}`);
  }
  const off = new AbortController();
  await Promise.race([untilInterrupted().then(() => off.abort()), open.goOn(off.signal)]);
}

/** What the system says when it does not give the port, in words. */
function portTrouble(thrown: unknown, port: number | undefined): UsageError | undefined {
  if (port === undefined || !(thrown instanceof Error) || !('syscall' in thrown) || !('code' in thrown))
    return undefined;
  if (thrown.syscall !== 'listen') return undefined;
  return thrown.code === 'EADDRINUSE'
    ? new UsageError('port_taken', { port: `${port}` })
    : new UsageError('port_refused', { port: `${port}`, reason: String(thrown.code) });
}

type Playing = {
  readonly bundle: Bundle;
  readonly language: Language;
  readonly shell: Shell;
  readonly options: DemoOptions;
};

async function play(plan: DemoPlan, { bundle, language, shell, options }: Playing): Promise<DemoPlayed> {
  const { from, until, contracts, seed, without } = plan;
  const request = { ...plan, rules: bundle, language };
  const live = options.format === 'json' ? undefined : openLiveDemo({ shell, language, stages: stagesOf(bundle) });
  if (live !== undefined) {
    const title = demoTitleLines({ from, until, contracts, seed, without: [...without] }, language);
    await shell.out.write(`${renderLines(title, sheetOf(shell.out, shell.env))}\n`);
  }
  const interrupted = { is: false };
  const stop = (): void => {
    interrupted.is = true;
  };
  process.once('SIGINT', stop);
  try {
    const played = await playDemo({
      ...request,
      tell: async (moment) => {
        if (interrupted.is) throw new Interrupted();
        await live?.tell(moment);
      },
    });
    await live?.end();
    return played;
  } finally {
    process.off('SIGINT', stop);
  }
}

function stagesOf({ directory }: Bundle) {
  return directory.funnel?.stages ?? [];
}

function planOf(options: DemoOptions, { cwd }: Shell): DemoPlan {
  const contracts = countOf('--contracts', options.contracts, USUAL.contracts, MOST.contracts);
  const months = countOf('--months', options.months, USUAL.months, MOST.months);
  refuseTogether(options);
  const file = options.store === undefined ? undefined : resolve(cwd, options.store);
  if (file !== undefined && existsSync(file)) throw new UsageError('demo_store_there', { file: options.store ?? file });
  return {
    contracts,
    months,
    from: dayOf(FROM),
    until: dayOf(`2026-${String(3 + months).padStart(2, '0')}-01`),
    seed: seedOf(options.seed ?? USUAL.seed),
    without: new Set((options.without ?? []).map(partOf)),
    ...(file === undefined ? {} : { file }),
    ...(options.serve === undefined ? {} : { port: portOf(options.serve) }),
  };
}

/** A comparison has five plays: none of them is kept or left open. */
function refuseTogether({ compare, without = [], store, serve }: DemoOptions): void {
  if (compare !== true) return;
  const other = [
    ...(without.length > 0 ? ['--without'] : []),
    ...(store === undefined ? [] : ['--store']),
    ...(serve === undefined ? [] : ['--serve']),
  ][0];
  if (other !== undefined) throw new UsageError('demo_not_both', { option: '--compare', other });
}

function portOf(value: string | true): number {
  if (value === true) return USUAL.port;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (!(port >= 0 && port <= MOST.port)) throw new UsageError('not_a_port', { value });
  return port;
}

function countOf(option: string, value: string | undefined, usual: number, most: number): number {
  if (value === undefined) return usual;
  const count = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (count < 1 || count > most) {
    throw new UsageError('demo_not_a_count', { option, value, least: '1', most: String(most) });
  }
  return count;
}

function seedOf(value: string): string {
  if (value.trim() === '') throw new UsageError('demo_no_seed');
  return value;
}

function partOf(value: string): DemoPart {
  const part = DEMO_PARTS.find((one) => one === value);
  if (part === undefined) throw new UsageError('demo_no_such_part', { value });
  return part;
}

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`${text} is no day`);
  return day;
}
