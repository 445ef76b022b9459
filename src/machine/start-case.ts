// How a case begins.

import type { Start } from '../domain/act.ts';
import type { CaseId } from '../domain/case.ts';
import type { Instant } from '../domain/instant.ts';
import type { Plan } from '../domain/plan.ts';
import type { Started } from './advanced.ts';
import { beginCase } from './begin-case.ts';
import { liveOutcomes } from './outcomes/outcomes.ts';
import { planName } from './shape/plan-name.ts';
import type { World } from './world.ts';

export type CaseStart = { readonly id: CaseId; readonly plan: Plan; readonly start: Start };

/** A new case in `intake` (or, adopted, where the contract stood), with its first record and what has to be done outside. */
export function startCase({ id, plan, start }: CaseStart, now: Instant, world: World): Started {
  const outcomes = liveOutcomes();
  const begun = beginCase(id, plan, start, { now, world, outcomes });
  const input = { ...start, planName: planName(plan) };
  const record = { seq: 1, at: now, input, outcomes: outcomes.recorded, reasons: begun.reasons };
  return { kind: 'advanced', ...begun, record };
}
