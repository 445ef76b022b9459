// What a step works with.
import type { Bundle } from '../../domain/bundle.ts';
import type { Case } from '../../domain/case.ts';
import type { PersonalValues } from '../personal/personal-values.ts';
import type { ReadContract } from '../ports/contract-reader.ts';
import type { Store } from '../ports/store.ts';
import type { CaseShelf } from './case-shelf.ts';
import type { RuleShelf, Rules } from './rule-shelf.ts';

export type StepTools = {
  readonly store: Store;
  readonly rules: RuleShelf;
  readonly cases: CaseShelf;
  readonly personal: PersonalValues;
  readonly readContract: ReadContract;
};

/** Decisions are pinned when a case is first sent to approval. */
export function isPinned({ context }: Case): boolean {
  return context.revision > 0;
}

/** What the case goes by now. Fails when the store does not hold it. */
export async function rulesOfCase({ rules }: StepTools, { plan }: Case): Promise<Rules> {
  const bundle = await rules.bundleNamed(plan.bundle);
  if (bundle === undefined) throw new Error(`the store does not hold bundle ${plan.bundle}`);
  return await rules.rulesOf(bundle);
}

/** By what the contract is decided anew: the pinned decisions, or the newest as long as nothing is pinned. */
export async function decisionsFor(tools: StepTools, kase: Case): Promise<Bundle> {
  const newest = isPinned(kase) ? undefined : await tools.rules.newest();
  return newest ?? (await rulesOfCase(tools, kase)).bundle;
}
