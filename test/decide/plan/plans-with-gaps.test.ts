// A plan made with unanswered facts must hold whatever the answers turn out to be.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileRules } from '../../../src/decide/compile/compile-rules.ts';
import { decide } from '../../../src/decide/decide.ts';
import type { Bundle } from '../../../src/domain/bundle.ts';
import type { ContractFacts } from '../../../src/domain/contract.ts';
import type { Needed, Plan } from '../../../src/domain/plan.ts';
import { arbitraryBundle } from '../../generators/arbitrary-bundle.ts';
import { arbitraryContract } from '../../generators/arbitrary-contract.ts';
import type { See } from '../../generators/until-seen.ts';
import { untilSeen } from '../../generators/until-seen.ts';
import { GENERATED_DAY } from '../../generators/vocabulary.ts';
import { naiveCompletions } from '../naive-completions.ts';

/** More completions than this are not tried: a contract with many gaps is drawn often enough with few. */
const MOST_COMPLETIONS = 150;

/** Every way to answer what is unanswered, as far as some condition of the rules can tell them apart; nothing when there are too many. */
function completionsOf(bundle: Bundle, contract: ContractFacts): readonly ContractFacts[] {
  const whens = compileRules(bundle, GENERATED_DAY).whens.map(({ when }) => when);
  const completions = naiveCompletions(bundle, GENERATED_DAY, contract.answers, whens, MOST_COMPLETIONS);
  return (completions ?? []).map((answers) => ({ ...contract, answers }));
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

async function holdAgainstCompletions(bundle: Bundle, contract: ContractFacts, see: See): Promise<void> {
  const decision = await decide(bundle, contract, { asOf: GENERATED_DAY });
  if (decision.outcome !== 'decided' || decision.plan.unknown.length === 0) return;
  const parts = partsOf(decision.plan);
  const certain = [...parts].filter(([, needed]) => needed === 'yes').map(([part]) => part);
  see('plans');
  if (certain.length < parts.size) see('open');
  for (const completion of completionsOf(bundle, contract)) {
    const full = await decide(bundle, completion, { asOf: GENERATED_DAY });
    if (full.outcome !== 'decided') throw new Error(`decided, yet a completion is ${full.outcome}`);
    expect(full.plan.route).toBe(decision.plan.route);
    const complete = partsOf(full.plan);
    expect(certain.filter((part) => !complete.has(part))).toEqual([]);
    expect([...complete.keys()].filter((part) => !parts.has(part))).toEqual([]);
    see('completions');
  }
}

test('what a plan is certain of is in every completion, and what it leaves out is in none', {
  timeout: 120_000,
}, async () => {
  const drawn = arbitraryBundle({ routes: 3, amendments: 3 }).chain((bundle) =>
    fc.record({
      bundle: fc.constant(bundle),
      contracts: fc.array(arbitraryContract(bundle), { minLength: 10, maxLength: 10 }),
    }),
  );
  await untilSeen({ plans: 50, open: 50, completions: 500 }, { numRuns: 80 }, (sample, see) =>
    fc.assert(
      fc.asyncProperty(drawn, async ({ bundle, contracts }) => {
        for (const contract of contracts) await holdAgainstCompletions(bundle, contract, see);
      }),
      sample,
    ),
  );
});
