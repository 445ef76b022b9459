// Whole decisions with reasons, through json-rules-engine: on the default rules and on ten thousand routes.

import { compileRules } from '../../src/decide/compile/compile-rules.ts';
import { decide } from '../../src/decide/decide.ts';
import { outline } from '../../src/decide/outline.ts';
import type { Bundle } from '../../src/domain/bundle.ts';
import type { ContractFacts } from '../../src/domain/contract.ts';
import type { Day } from '../../src/domain/day.ts';
import { microsPerItem } from '../measuring/micros-per-item.ts';
import type { Say } from './bench-choice.ts';
import { defaultContracts, defaultRules } from './default-rules.ts';
import { randomBundle } from './random-bundle.ts';
import { randomContracts } from './random-contracts.ts';
import { BENCH_DAY } from './random-space.ts';
import { seededRandom } from './seeded-random.ts';

const ROUND_MS = 400;

export async function benchPlans(say: Say): Promise<void> {
  say('### Whole decisions');
  say('');
  say('| rules | contracts | plans with reasons a second | outlines a second | µs an outline |');
  say('|---|---|--:|--:|--:|');
  const { bundle, asOf } = await defaultRules();
  const { complete, sparse } = defaultContracts(bundle, asOf);
  say(await row('default set, every fact answered', bundle, complete, asOf));
  say(await row('default set, one fact in three missing', bundle, sparse, asOf));
  const large = randomBundle(10_000, 10_000);
  const contracts = randomContracts(2000, seededRandom(7)).map(
    (answers): ContractFacts => ({ counterparty: {}, papers: [], rates: [], answers }),
  );
  say(await row('10,000 random routes', large, contracts, BENCH_DAY));
  say('');
}

async function row(name: string, bundle: Bundle, contracts: readonly ContractFacts[], asOf: Day): Promise<string> {
  const rules = compileRules(bundle, asOf);
  const whole = await microsPerItem(contracts, (contract) => decide(bundle, contract, { asOf }), ROUND_MS);
  const short = await microsPerItem(contracts, ({ answers }) => outline(rules, answers, asOf), ROUND_MS);
  const count = (micros: number) => Math.round(1e6 / micros).toLocaleString('en');
  return `| ${name} | ${contracts.length.toLocaleString('en')} | ${count(whole)} | ${count(short)} | ${short.toFixed(1)} |`;
}
