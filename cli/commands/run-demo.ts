// `vizir demo` at work: a company plays on the default rules, is told while it does, and is counted at the end.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bundle, Day, DemoPart, DemoPlayed } from '../../src/index.ts';
import { DEMO_PARTS, loadRules, parseDay, playDemo, word } from '../../src/index.ts';
import type { Language } from '../language.ts';
import { languageOf } from '../language.ts';
import { demoJson } from '../output/demo-json.ts';
import { demoLines, demoTitleLines } from '../output/demo-lines.ts';
import { openLiveDemo } from '../output/live-demo.ts';
import { printJson } from '../output/print-json.ts';
import { renderLines } from '../output/render-lines.ts';
import { sheetOf } from '../sheet-of.ts';
import type { Shell } from '../shell.ts';
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
const USUAL = { contracts: 60, months: 3, seed: '1' } as const;
/** The calendar of the rules ends with its year. */
const MOST = { contracts: 500, months: 9 } as const;
/** What must be so is not. */
const NOT_SO = 7;
const WRONG_RULES = 2;

export type DemoPlan = {
  readonly contracts: number;
  readonly from: Day;
  readonly until: Day;
  readonly seed: string;
  readonly without: ReadonlySet<DemoPart>;
  readonly file?: string;
};

export async function runDemo(options: DemoOptions, shell: Shell): Promise<number> {
  const plan = planOf(options, shell);
  const { bundle } = await loadRules(HOME, plan.from);
  if (bundle === undefined) return WRONG_RULES;
  const language = languageOf(options.lang, bundle.decisions.policy.language, shell.env);
  const { end, close } = await play(plan, { bundle, language, shell, format: options.format });
  try {
    const sheet = sheetOf(shell.out, shell.env);
    const text =
      options.format === 'json' ? printJson(demoJson(end)) : renderLines(demoLines(end, sheet.width, language), sheet);
    await shell.out.write(text);
    if (plan.file !== undefined && options.format === 'text') {
      await shell.out.write(`\n${word('demo_kept', language, { file: options.store ?? plan.file })}\n`);
    }
    return end.checks.every(({ found }) => found.length === 0) ? 0 : NOT_SO;
  } finally {
    await close();
  }
}

type Playing = {
  readonly bundle: Bundle;
  readonly language: Language;
  readonly shell: Shell;
  readonly format: Format;
};

async function play(plan: DemoPlan, { bundle, language, shell, format }: Playing): Promise<DemoPlayed> {
  const request = { ...plan, rules: bundle, language };
  if (format === 'json') return await playDemo(request);
  const { from, until, contracts, seed, without } = plan;
  const title = demoTitleLines({ from, until, contracts, seed, without: [...without] }, language);
  await shell.out.write(`${renderLines(title, sheetOf(shell.out, shell.env))}\n`);
  const stages = bundle.directory.funnel?.stages ?? [];
  const live = openLiveDemo({ shell, language, stages });
  const played = await playDemo({ ...request, tell: live.tell });
  await live.end();
  return played;
}

function planOf(options: DemoOptions, { cwd }: Shell): DemoPlan {
  const contracts = countOf('--contracts', options.contracts, USUAL.contracts, MOST.contracts);
  const months = countOf('--months', options.months, USUAL.months, MOST.months);
  const file = options.store === undefined ? undefined : resolve(cwd, options.store);
  if (file !== undefined && existsSync(file)) throw new UsageError('demo_store_there', { file: options.store ?? file });
  return {
    contracts,
    from: dayOf(FROM),
    until: dayOf(`2026-${String(3 + months).padStart(2, '0')}-01`),
    seed: options.seed ?? USUAL.seed,
    without: new Set((options.without ?? []).map(partOf)),
    ...(file === undefined ? {} : { file }),
  };
}

function countOf(option: string, value: string | undefined, usual: number, most: number): number {
  if (value === undefined) return usual;
  const count = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (count < 1 || count > most) {
    throw new UsageError('demo_not_a_count', { option, value, least: '1', most: String(most) });
  }
  return count;
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
