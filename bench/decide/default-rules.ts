// The rule set at the top of this project, and random contracts for it.

import { fileURLToPath } from 'node:url';
import { answerVector, NOT_GIVEN } from '../../src/decide/compile/answer-vector.ts';
import { compileRules } from '../../src/decide/compile/compile-rules.ts';
import { listCombinations } from '../../src/decide/completions/list-combinations.ts';
import { possibleWords } from '../../src/decide/completions/possible-words.ts';
import type { Bundle } from '../../src/domain/bundle.ts';
import type { ContractFacts } from '../../src/domain/contract.ts';
import type { Day } from '../../src/domain/day.ts';
import { parseDay } from '../../src/domain/day.ts';
import type { Answer, FactDeclaration, Value } from '../../src/domain/fact.ts';
import { isOrdered } from '../../src/domain/fact.ts';
import { loadRules } from '../../src/repository/load-rules.ts';
import type { Random } from './seeded-random.ts';
import { seededRandom } from './seeded-random.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** As of a day on which the default set has no finding. */
export async function defaultRules(): Promise<{ readonly bundle: Bundle; readonly asOf: Day }> {
  const asOf = parseDay('2026-03-02');
  if (asOf === undefined) throw new Error('not a day');
  const { bundle, findings } = await loadRules(ROOT, { asOf, cache: 'off' });
  if (bundle === undefined) throw new Error(`the default rules do not hold: ${JSON.stringify(findings)}`);
  return { bundle, asOf };
}

const CONTRACTS = 2000;

type Drawn = { readonly complete: readonly ContractFacts[]; readonly sparse: readonly ContractFacts[] };

/** Contracts that the rules hold possible: with an answer to every fact, and the same with one answer in three missing. */
export function defaultContracts(bundle: Bundle, asOf: Day): Drawn {
  const random = seededRandom(3);
  const rules = compileRules(bundle, asOf);
  const complete: ContractFacts[] = [];
  while (complete.length < CONTRACTS) {
    const contract = randomContract(bundle, random);
    const answers = answerVector(rules, contract.answers);
    if (!rules.impossible.some(({ holds }) => holds(answers) === 'true')) complete.push(contract);
  }
  return { complete, sparse: complete.map((contract) => thinnedOut(contract, random)) };
}

function thinnedOut(contract: ContractFacts, random: Random): ContractFacts {
  const answers = [...contract.answers].map(
    ([fact, answer]) => [fact, random.chance(33) ? NOT_GIVEN : answer] as const,
  );
  return { ...contract, answers: new Map(answers) };
}

function randomContract(bundle: Bundle, random: Random): ContractFacts {
  const answers = bundle.decisions.facts.map((fact) => [fact.fact, randomAnswer(bundle, fact, random)] as const);
  return { counterparty: {}, papers: [], rates: [], answers: new Map(answers) };
}

function randomAnswer(bundle: Bundle, fact: FactDeclaration, random: Random): Answer {
  if (fact.optional && random.chance(15)) return { kind: 'absent', setBy: 'file', confirmed: true };
  return { kind: 'value', value: randomValue(bundle, fact, random), setBy: 'file', confirmed: true };
}

/** Ordered values lie on a logarithmic scale up to a hundred million of their units, dates within two years. */
function randomValue(bundle: Bundle, fact: FactDeclaration, random: Random): Value {
  const { type } = fact;
  if (type === 'date') return 20_400 + random.below(730);
  if (type === 'months') return random.below(60);
  if (isOrdered(type)) return random.below(10 ** (1 + random.below(type === 'money' ? 10 : 4)));
  if (type === 'lists') return random.pick(listCombinations(bundle.decisions.clientLists));
  const options = fact.options.map(({ option }) => option);
  if (type === 'choices') return [...random.some(options, random.below(3))].sort();
  if (type === 'codes') return ['RUB'];
  return random.pick(possibleWords(fact, bundle) ?? ['a text']);
}
