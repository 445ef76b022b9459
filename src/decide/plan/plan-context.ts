// What the phases of planning share: the rules, the route that was chosen, the answers, and what they note along the way.

import type { Day } from '../../domain/day.ts';
import type { AmendmentId, PersonId } from '../../domain/ids.ts';
import type { HeldBack, NotNeeded, PlannedAmendment } from '../../domain/plan.ts';
import type { AnswerVector, CompiledRoute, CompiledRules } from '../compile/compiled-rules.ts';
import type { Judge } from './judge.ts';

export type PlanContext = {
  readonly rules: CompiledRules;
  readonly route: CompiledRoute;
  readonly answers: AnswerVector;
  readonly judge: Judge;
  /** The decisive day. */
  readonly asOf: Day;
  /** Who never approves this contract. */
  readonly initiator: PersonId | undefined;
  readonly curator: PersonId | undefined;
  readonly notes: PlanNotes;
};

export type Effect = PlannedAmendment['effects'][number];

/** What stands beside the lines of a plan. Grows while one plan is made, and belongs to it alone. */
export type PlanNotes = {
  readonly effects: Map<AmendmentId, Effect[]>;
  readonly heldBack: HeldBack[];
  readonly notNeeded: NotNeeded[];
};

export function planNotes(): PlanNotes {
  return { effects: new Map(), heldBack: [], notNeeded: [] };
}

export function noteEffect({ effects }: PlanNotes, amendment: AmendmentId, effect: Effect): void {
  const noted = effects.get(amendment);
  if (noted === undefined) effects.set(amendment, [effect]);
  else noted.push(effect);
}
