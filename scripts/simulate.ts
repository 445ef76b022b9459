// `npm run simulate -- --seed N [--years Y | --days D] [--cases C] [--rules small|default] [--keep FILE]`: one simulation, in numbers.
import { parseArgs } from 'node:util';
import { defaultContract, defaultEditions } from '../test/simulation/default-company.ts';
import { runSimulation } from '../test/simulation/simulation.ts';
import type { SimulationOf, SimulationReport } from '../test/simulation/simulation-of.ts';
import { START, smallContract, smallEditions } from '../test/simulation/small-company.ts';

const DAYS_PER_YEAR = 365.25;
/** Cases that begin in a year: one every three days. */
const CASES_PER_YEAR = 120;
/** The default rules list working days until the end of 2026, 300 days after the start. */
const MOST_DEFAULT_DAYS = 200;

const OPTIONS = {
  seed: { type: 'string', default: '1' },
  years: { type: 'string', default: '1' },
  days: { type: 'string' },
  cases: { type: 'string' },
  rules: { type: 'string', default: 'small' },
  keep: { type: 'string' },
} as const;

/** What came of it, in words. `args`: as on the command line. Rejects with what was not as it must be. */
export async function simulate(args: readonly string[]): Promise<string> {
  const of = simulationOf(parseArgs({ args: [...args], options: OPTIONS }).values);
  const began = performance.now();
  const report = await runSimulation(of);
  return told(report, (performance.now() - began) / 60_000);
}

type Values = ReturnType<typeof parseArgs<{ readonly options: typeof OPTIONS }>>['values'];

function simulationOf(values: Values): SimulationOf {
  const { seed, rules, keep } = values;
  const years = Number(values.years);
  if (!(years > 0)) throw new Error('--years is a number above 0');
  const days = values.days === undefined ? Math.ceil(years * DAYS_PER_YEAR) : Number(values.days);
  const cases =
    values.cases === undefined
      ? Math.max(2, Math.round((days / DAYS_PER_YEAR) * CASES_PER_YEAR))
      : Number(values.cases);
  const isDefault = rules === 'default';
  return {
    seed,
    stormDays: isDefault ? Math.min(days, MOST_DEFAULT_DAYS) : days,
    cases,
    editions: isDefault ? defaultEditions() : smallEditions(Math.ceil(days / DAYS_PER_YEAR) + 1),
    contract: isDefault ? defaultContract : smallContract,
    start: START,
    command: `npm run simulate -- --seed ${seed} --days ${days} --cases ${cases} --rules ${rules}`,
    ...(keep === undefined ? {} : { keep }),
  };
}

function told({ days, lives, cases, records, events, seen, faults, tally }: SimulationReport, took: number): string {
  const simulated = days / DAYS_PER_YEAR;
  const lines = [
    `${simulated.toFixed(2)} years, ${cases} cases, ${events} events, ${records} records, ${seen} things seen`,
    `${lives} lives of the daemon, ${tally.of('killed')} of them killed; ${faults} faults`,
    `${(simulated / took).toFixed(2)} years and ${Math.round(faults / took)} faults per minute, in ${took.toFixed(2)} minutes`,
    ...tally.entries.map(([name, count]) => `${String(count).padStart(8)}  ${name}`),
  ];
  return `${lines.join('\n')}\n`;
}

if (import.meta.main) process.stdout.write(await simulate(process.argv.slice(2)));
