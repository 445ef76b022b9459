// One route out of ten, a hundred, a thousand, ten thousand: the same random rules and contracts for everyone.

import { answerVector } from '../../src/decide/compile/answer-vector.ts';
import { compileRules } from '../../src/decide/compile/compile-rules.ts';
import { chooseRoute } from '../../src/decide/index/choose-route.ts';
import { buildIndex } from '../../src/decide/index/route-index.ts';
import { microsPerItem } from '../measuring/micros-per-item.ts';
import type { Contender } from './contender.ts';
import { indexContender } from './index-contender.ts';
import { jsonRulesEngineContender } from './json-rules-engine-contender.ts';
import { randomBundle } from './random-bundle.ts';
import type { Answers } from './random-contracts.ts';
import { randomContracts } from './random-contracts.ts';
import { BENCH_DAY } from './random-space.ts';
import { scanContender } from './scan-contender.ts';
import { seededRandom } from './seeded-random.ts';
import { zenContender } from './zen-contender.ts';

export type Say = (line: string) => void;

const SIZES = [10, 100, 1000, 10_000];
/** As many as fit into the processor's cache with their answers: in a bulk run a contract was read just before. */
const CONTRACTS = 2000;
/** A round per contender; json-rules-engine over ten thousand rules takes over a second for one contract, and then does just one. */
const ROUND_MS = 200;
/** Every contender must come to the same routes; at json-rules-engine's pace this many contracts can be compared. */
const COMPARED = 20;

/** What the others are set in relation to: it gets the same contracts. */
const OURS = 'Vizir, index';

type Timing = { readonly name: string; readonly micros: number };

export async function benchChoice(say: Say): Promise<void> {
  say('### One route out of many');
  say('');
  say(
    `Random rules that divide the space of contracts, two to six facts a rule, 5 % exceptions by \`overrides\`, 5 % with \`any\`; ${CONTRACTS.toLocaleString('en')} random contracts.`,
  );
  say('');
  say('| routes | contender | processor µs a contract | contracts a second | × Vizir |');
  say('|--:|---|--:|--:|--:|');
  const own: number[] = [];
  for (const size of SIZES) {
    const timings = await timingsFor(size);
    const mine = timings.find(({ name }) => name === OURS)?.micros ?? Number.NaN;
    own.push(mine);
    for (const { name, micros } of timings) {
      const perSecond = Math.round(1e6 / micros).toLocaleString('en');
      say(`| ${size.toLocaleString('en')} | ${name} | ${shown(micros)} | ${perSecond} | ${shown(micros / mine)} |`);
    }
  }
  say('');
  sayGrowth(say, own);
  say('');
}

/** Answers as a vector, as bulk runs hold them, and as the map of a contract: the index is measured with both. */
async function timingsFor(size: number): Promise<readonly Timing[]> {
  const bundle = randomBundle(size, size);
  const rules = compileRules(bundle, BENCH_DAY);
  const { facts, routes } = bundle.decisions;
  const contracts = randomContracts(CONTRACTS, seededRandom(7));
  const zen = await zenContender(facts, routes);
  const contenders = [
    jsonRulesEngineContender(routes),
    ...(zen === undefined ? [] : [zen]),
    scanContender(rules),
    indexContender(rules),
  ];
  await expectAgreement(contenders, contracts.slice(0, size > 1000 ? 2 : COMPARED));
  const timings: Timing[] = [];
  for (const { name, choose } of contenders)
    timings.push({ name, micros: await microsPerItem(contracts, choose, ROUND_MS) });
  const index = buildIndex(rules);
  const vectors = contracts.map((contract) => answerVector(rules, contract));
  const bare = await microsPerItem(vectors, (answers) => chooseRoute(index, answers), ROUND_MS);
  return [...timings, { name: `${OURS}, answers in a row`, micros: bare }];
}

async function expectAgreement(contenders: readonly Contender[], contracts: readonly Answers[]): Promise<void> {
  for (const contract of contracts) {
    const found = await Promise.all(contenders.map(async ({ choose }) => [...(await choose(contract))].sort().join()));
    if (new Set(found).size > 1) throw new Error(`the contenders do not agree: ${found.join(' | ')}`);
  }
}

function sayGrowth(say: Say, own: readonly number[]): void {
  const [, hundred = Number.NaN, , tenThousand = Number.NaN] = own;
  const exponent = Math.log(tenThousand / hundred) / Math.log(100);
  say(
    `From 100 to 10,000 routes a choice takes ${(tenThousand / hundred).toFixed(1)} × as long: growth with exponent ${exponent.toFixed(2)} (target: at most 0.5).`,
  );
}

function shown(number: number): string {
  return number < 100 ? number.toFixed(2) : Math.round(number).toLocaleString('en');
}
