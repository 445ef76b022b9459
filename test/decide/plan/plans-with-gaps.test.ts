// A plan made with unanswered facts must hold whatever the answers turn out to be.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../../../src/decide/decide.ts';
import type { Bundle } from '../../../src/domain/bundle.ts';
import type { ContractFacts } from '../../../src/domain/contract.ts';
import type { Answer } from '../../../src/domain/fact.ts';
import type { FactId } from '../../../src/domain/ids.ts';
import type { Needed, Plan } from '../../../src/domain/plan.ts';
import { arbitraryBundle } from '../../generators/arbitrary-bundle.ts';
import { arbitraryContract, givenAnswers } from '../../generators/arbitrary-contract.ts';
import { GENERATED_DAY } from '../../generators/vocabulary.ts';

/** More completions than this are not tried: a contract with many gaps is drawn often enough with few. */
const MOST_COMPLETIONS = 150;

function answersTo(bundle: Bundle, name: FactId): readonly Answer[] {
  const fact = bundle.decisions.facts.find((one) => one.fact === name);
  if (fact === undefined) throw new Error(`no such fact: ${name}`);
  const values = givenAnswers(bundle, fact).map(
    (value): Answer => ({ kind: 'value', value, setBy: 'file', confirmed: true }),
  );
  return fact.optional ? [...values, { kind: 'absent', setBy: 'file', confirmed: true }] : values;
}

/** Every way to answer what is unanswered; nothing when there are too many. */
function completionsOf(bundle: Bundle, contract: ContractFacts): readonly ContractFacts[] {
  const gaps = [...contract.answers].filter(([, answer]) => answer.kind === 'unanswered').map(([fact]) => fact);
  let completions: readonly ReadonlyMap<FactId, Answer>[] = [contract.answers];
  for (const fact of gaps) {
    completions = completions.flatMap((before) =>
      answersTo(bundle, fact).map((answer) => new Map([...before, [fact, answer]])),
    );
    if (completions.length > MOST_COMPLETIONS) return [];
  }
  return completions.map((answers) => ({ ...contract, answers }));
}

/** Names of what is in a plan, with whether it is certain. */
function partsOf(plan: Plan): ReadonlyMap<string, Needed['kind']> {
  const parts = new Map<string, Needed['kind']>();
  for (const { stage, steps, needed } of plan.stages) {
    for (const { step, needed: own } of steps) {
      parts.set(`step ${stage}/${step}`, needed.kind === 'yes' ? own.kind : needed.kind);
    }
  }
  for (const { document, needed } of plan.documents) parts.set(`document ${document}`, needed.kind);
  for (const { amendment, needed } of plan.amendments) parts.set(`amendment ${amendment}`, needed.kind);
  return parts;
}

type Tally = { plans: number; open: number; completions: number };

async function holdAgainstCompletions(bundle: Bundle, contract: ContractFacts, seen: Tally): Promise<void> {
  const decision = await decide(bundle, contract, { asOf: GENERATED_DAY });
  if (decision.outcome !== 'decided' || decision.plan.unknown.length === 0) return;
  const parts = partsOf(decision.plan);
  const certain = [...parts].filter(([, needed]) => needed === 'yes').map(([part]) => part);
  seen.plans += 1;
  if (certain.length < parts.size) seen.open += 1;
  for (const completion of completionsOf(bundle, contract)) {
    const full = await decide(bundle, completion, { asOf: GENERATED_DAY });
    if (full.outcome === 'impossible') continue;
    if (full.outcome !== 'decided') throw new Error(`decided, yet a completion is ${full.outcome}`);
    expect(full.plan.route).toBe(decision.plan.route);
    const complete = partsOf(full.plan);
    expect(certain.filter((part) => !complete.has(part))).toEqual([]);
    expect([...complete.keys()].filter((part) => !parts.has(part))).toEqual([]);
    seen.completions += 1;
  }
}

test('what a plan is certain of is in every completion, and what it leaves out is in none', {
  timeout: 60_000,
}, async () => {
  const drawn = arbitraryBundle({ routes: 3, amendments: 3 }).chain((bundle) =>
    fc.record({
      bundle: fc.constant(bundle),
      contracts: fc.array(arbitraryContract(bundle), { minLength: 10, maxLength: 10 }),
    }),
  );
  const seen = { plans: 0, open: 0, completions: 0 };
  await fc.assert(
    fc.asyncProperty(drawn, async ({ bundle, contracts }) => {
      for (const contract of contracts) await holdAgainstCompletions(bundle, contract, seen);
    }),
    { numRuns: 100 },
  );
  expect(seen.plans).toBeGreaterThan(50);
  expect(seen.open).toBeGreaterThan(50);
  expect(seen.completions).toBeGreaterThan(500);
});
