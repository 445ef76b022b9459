// Which small mistakes in the rules no test would notice.

import type { Bundle } from '../../domain/bundle.ts';
import type { Plan } from '../../domain/plan.ts';
import type { TestResult } from '../run-test.ts';
import { runTest } from '../run-test.ts';
import type { Rehearsal } from '../run-tests.ts';
import { stageOf } from '../run-tests.ts';
import { isSameForAll } from './is-same-for-all.ts';
import { listMutants } from './list-mutants.ts';
import type { Mutant, Reach } from './mutant.ts';

export type Mutation = {
  readonly noticed: readonly Mutant[];
  readonly unnoticed: readonly Mutant[];
  /** Of which it is proven that no contract comes out otherwise: there is nothing to notice. */
  readonly same: readonly Mutant[];
};

/** `results`: of the rules as they are; tests that failed there tell nothing and are left out. */
export type Mutating = Pick<Rehearsal, 'bundle' | 'asOf'> & { readonly results: readonly TestResult[] };

/** Makes each mistake in turn and runs the tests that it can reach, until one fails. */
export async function mutate({ bundle, asOf, results }: Mutating): Promise<Mutation> {
  const noticed: Mutant[] = [];
  const unnoticed: Mutant[] = [];
  const same: Mutant[] = [];
  for (const mutant of listMutants(bundle)) {
    if (await isNoticed(mutant, { bundle, asOf, results })) noticed.push(mutant);
    else if (isSameForAll(mutant, bundle)) same.push(mutant);
    else unnoticed.push(mutant);
  }
  return { noticed, unnoticed, same };
}

async function isNoticed(mutant: Mutant, { bundle, asOf, results }: Mutating): Promise<boolean> {
  const reached = results.filter(({ outcome, plans }) => outcome === 'passed' && isReached(mutant.reach, plans));
  if (reached.length === 0) return false;
  const mutated: Bundle = { ...bundle, decisions: mutant.edit(bundle.decisions) };
  const stage = stageOf(mutated, asOf);
  for (const { test } of nearestFirst(mutant, reached)) {
    const { outcome } = await runTest(test, stage);
    if (outcome === 'failed') return true;
  }
  return false;
}

function isReached(reach: Reach, plans: readonly Plan[]): boolean {
  switch (reach.kind) {
    case 'all':
      return true;
    case 'routes':
      return plans.some(({ route }) => reach.routes.includes(route));
    case 'entity':
      return plans.some((plan) => mayBe(plan, 'entity', reach.entity) || mayBe(plan, 'npd', true));
  }
}

function mayBe({ answers }: Plan, fact: string, value: string | boolean): boolean {
  const answer = [...answers].find(([id]) => id === fact)?.[1];
  return answer?.kind !== 'value' || answer.value === value;
}

/** Tests that went by the rule come first: most likely they notice. */
function nearestFirst({ rule }: Mutant, results: readonly TestResult[]): readonly TestResult[] {
  const goesBy = ({ plans }: TestResult): boolean =>
    plans.some(
      ({ route, amendments }) => route === rule.id || amendments.some(({ amendment }) => amendment === rule.id),
    );
  return [...results.filter(goesBy), ...results.filter((result) => !goesBy(result))];
}
