// A case as its records tell it, with its plans: what checks that trust nothing else go through.
import type { Bundle } from '../../../src/domain/bundle.ts';
import type { CaseId } from '../../../src/domain/case.ts';
import type { CaseRecord } from '../../../src/domain/case-record.ts';
import type { Day } from '../../../src/domain/day.ts';
import { parseDay } from '../../../src/domain/day.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import type { Store } from '../../../src/engine/ports/store.ts';
import type { StoredPlan } from '../../../src/machine/stored/stored-plan.ts';
import { restorePlan } from '../../../src/machine/stored/stored-plan.ts';

export type CaseStory = {
  readonly id: CaseId;
  readonly bundle: Bundle;
  /** In order, each with the plan that held from it on. */
  readonly told: readonly { readonly record: CaseRecord; readonly plan: Plan }[];
};

/** Moscow, where the small rules' calendar is. */
const ZONE_MS = 3 * 3_600_000;

/** Undefined for a case that was never begun. */
export async function storyOf(store: Store, bundle: Bundle, id: CaseId): Promise<CaseStory | undefined> {
  const stored = await store.history(id, 0, 100_000);
  const told: { record: CaseRecord; plan: Plan }[] = [];
  for (const { text } of stored) {
    const record = JSON.parse(text) as CaseRecord;
    const { input } = record;
    const plan = 'planName' in input ? await planNamed(store, input.planName) : told.at(-1)?.plan;
    if (plan === undefined) throw new Error(`${id} has no plan`);
    told.push({ record, plan });
  }
  return told.length === 0 ? undefined : { id, bundle, told };
}

async function planNamed(store: Store, name: string): Promise<Plan> {
  const text = await store.findKept('plan', name);
  if (text === undefined) throw new Error(`the store does not hold plan ${name}`);
  return restorePlan(JSON.parse(text) as StoredPlan, name);
}

/** The day in the office. */
export function officeDay(at: Instant): Day {
  const day = parseDay(new Date(at + ZONE_MS).toISOString().slice(0, 10));
  if (day === undefined) throw new Error(`no day at ${at}`);
  return day;
}
