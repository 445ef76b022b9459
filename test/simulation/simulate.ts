// `npm run simulate -- --seed N [--years Y | --days D] [--cases C] [--rules small|default] [--keep FILE]`: one simulation, in numbers.
import { parseArgs } from 'node:util';
import { defaultContract, defaultEditions } from './default-company.ts';
import type { SimulationOf, SimulationReport } from './simulation.ts';
import { simulate } from './simulation.ts';
import { START, smallContract, smallEditions } from './small-company.ts';

const DAYS_PER_YEAR = 365.25;
/** Cases that begin in a year: one every three days. */
const CASES_PER_YEAR = 120;
/** The default rules list working days until the end of 2026, 300 days after the start. */
const MOST_DEFAULT_DAYS = 200;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    years: { type: 'string', default: '1' },
    days: { type: 'string' },
    cases: { type: 'string' },
    rules: { type: 'string', default: 'small' },
    keep: { type: 'string' },
  },
});
const years = Number(values.years);
if (!(years > 0)) throw new Error('--years is a number above 0');
const began = performance.now();
const report = await simulate(simulationOf());
const minutes = (performance.now() - began) / 60_000;
process.stdout.write(told(report, minutes));

function simulationOf(): SimulationOf {
  const { seed, rules, keep } = values;
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
